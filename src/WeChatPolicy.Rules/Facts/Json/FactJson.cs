using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>Facts as JSON: one object a fact, <c>fact</c> says which. Every method may be called from any thread.</summary>
/// <remarks>
/// Reading is strict: an instant has its offset, a value out of a closed set is named exactly as it is called, and a member that no fact
/// has is an error that names the nearest. Half of a surrogate pair in a text is read as U+FFFD, as it is in an archive.
/// </remarks>
public static class FactJson
{
    /// <summary>How facts are read and written, for a host that combines it with a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> of its own. It withholds who reported a violation.</summary>
    /// <remarks>
    /// Put it before the host's own: the serialiser asks one of them for instants, texts and closed sets wherever they stand, and the
    /// first that answers decides how strictly they are read.
    /// </remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver => StrictFacts.Instance;

    private static readonly JsonTypeInfo<Fact> s_withholding = Facts(disclose: false);
    private static readonly JsonTypeInfo<Fact> s_disclosing = Facts(disclose: true);

    /// <summary>Writes a fact.</summary>
    /// <param name="fact">The fact. Half of a surrogate pair in a text is written as U+FFFD.</param>
    /// <param name="reporters">Whether the names of those who reported a violation are written.</param>
    public static string Serialize(Fact fact, ReporterDisclosure reporters = ReporterDisclosure.Withheld)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return JsonSerializer.Serialize(fact, Info(reporters));
    }

    /// <summary>Writes a fact in UTF-8.</summary>
    /// <inheritdoc cref="Serialize(Fact, ReporterDisclosure)"/>
    public static byte[] SerializeToUtf8Bytes(Fact fact, ReporterDisclosure reporters = ReporterDisclosure.Withheld)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return JsonSerializer.SerializeToUtf8Bytes(fact, Info(reporters));
    }

    /// <summary>Writes a fact to a writer.</summary>
    /// <inheritdoc cref="Serialize(Fact, ReporterDisclosure)"/>
    public static void Serialize(Utf8JsonWriter writer, Fact fact, ReporterDisclosure reporters = ReporterDisclosure.Withheld)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(fact);
        JsonSerializer.Serialize(writer, fact, Info(reporters));
    }

    /// <summary>Reads a fact.</summary>
    /// <exception cref="JsonException">It is not JSON, not a fact, or a fact that cannot be; the path names the field.</exception>
    public static Fact Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Deserialize(System.Text.Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a fact in UTF-8.</summary>
    /// <exception cref="JsonException">It is not JSON, not a fact, or a fact that cannot be; the path names the field.</exception>
    public static Fact Deserialize(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, s_withholding) ?? throw new JsonException("A fact is an object, not null.", "$", null, null);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException or JsonException or InvalidOperationException)
        {
            throw JsonFault.Locate(utf8Json, s_withholding, error);
        }
    }

    /// <summary>Reads a fact of one type that does not say which it is.</summary>
    internal static Fact Deserialize(ReadOnlySpan<byte> utf8Json, Type type)
    {
        var info = s_withholding.Options.GetTypeInfo(type);
        try
        {
            return (Fact)JsonSerializer.Deserialize(utf8Json, info)!;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException or JsonException or InvalidOperationException)
        {
            throw JsonFault.Locate(utf8Json, info, error);
        }
    }

    private static JsonTypeInfo<Fact> Info(ReporterDisclosure reporters) =>
        FactGuard.Defined(reporters) == ReporterDisclosure.Disclosed ? s_disclosing : s_withholding;

    // Chinese is left readable; what could end a script or an attribute is still escaped.
    private static JsonTypeInfo<Fact> Facts(bool disclose)
    {
        var options = new JsonSerializerOptions(FactJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), TypeInfoResolver = StrictFacts.Instance };
        if (disclose) options.Converters.Add(new DisclosedReporterConverter());
        options.MakeReadOnly();
        return (JsonTypeInfo<Fact>)options.GetTypeInfo(typeof(Fact));
    }
}

/// <summary>Whether the names of those who reported a violation are written.</summary>
public enum ReporterDisclosure
{
    /// <summary>They are left out.</summary>
    Withheld,

    /// <summary>They are written; for those only who may know them.</summary>
    Disclosed,
}
