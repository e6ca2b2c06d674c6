using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using ScreeningService.Alerts;
using ScreeningService.Endpoints;
using WeChatPolicy.Rules;

namespace ScreeningService;

/// <summary>How answers are written: the library's own types as it writes them, the service's beside them, Chinese left readable.</summary>
internal static class ServiceJson
{
    private static readonly JsonSerializerOptions s_options = Options();

    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)s_options.GetTypeInfo(typeof(T));

    public static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.TypeInfoResolverChain.Insert(0, ServiceJsonContext.Default);

        // Put before it: a decision, a duty or a case in an answer of the service has the shape that the library gives it.
        options.AddWeChatPolicy();
    }

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        options.MakeReadOnly();
        return options;
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Alert))]
[JsonSerializable(typeof(Screened))]
[JsonSerializable(typeof(IReadOnlyList<Screened>))]
[JsonSerializable(typeof(Checked))]
[JsonSerializable(typeof(IReadOnlyList<Owed>))]
[JsonSerializable(typeof(IReadOnlyList<CaseView>))]
[JsonSerializable(typeof(IReadOnlyList<ClauseView>))]
[JsonSerializable(typeof(StepTaken))]
internal sealed partial class ServiceJsonContext : JsonSerializerContext;
