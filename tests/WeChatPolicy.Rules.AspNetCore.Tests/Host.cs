using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules.AspNetCore.Tests;

/// <summary>A web application as a host writes it, in memory. Reflection in the serialiser is off for the whole project, as under NativeAOT.</summary>
internal static class Host
{
    public static async Task<WebApplication> StartAsync(Action<WebApplicationBuilder> compose, Action<WebApplication> map, params (string Key, string? Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
        builder.Services.AddWeChatPolicy();
        builder.Services.ConfigureHttpJsonOptions(options => options.AddWeChatPolicy());
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Add(HostContext.Default));
        compose(builder);
        var app = builder.Build();
        map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}

/// <summary>Types of the host's own, in which those of the library stand.</summary>
internal sealed record Screening(IReadOnlyList<Message> Messages);

internal sealed record Screened(int Count, IReadOnlyList<PolicyDecision> Decisions);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Screening))]
[JsonSerializable(typeof(Screened))]
internal sealed partial class HostContext : JsonSerializerContext;
