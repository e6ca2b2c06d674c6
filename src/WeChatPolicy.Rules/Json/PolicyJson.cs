using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>Facts, and what a policy says of them, in the JSON of a host. Every member may be called from any thread.</summary>
public static class PolicyJson
{
    // Chinese is left readable; what could end a script or an attribute is still escaped.
    private static readonly JsonSerializerOptions s_options = new(PolicyJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = PolicyJsonContext.Default,
    };

    /// <summary>How decisions, findings, explanations, duties, cases, appeals and assessments are read and written, with the same names of members whatever the options say. Facts are not among them: see <see cref="AddWeChatPolicy"/>.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => StableShapes.Instance;

    /// <summary>How one of them is read and written, for a host without options of its own: <c>JsonSerializer.Serialize(decision, PolicyJson.TypeInfo&lt;PolicyDecision&gt;())</c>. Chinese is left readable.</summary>
    /// <exception cref="NotSupportedException">The type is none of them.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)s_options.GetTypeInfo(typeof(T));

    /// <summary>Lets options read and write facts and what a policy says of them, wherever they stand in a host's own types.</summary>
    /// <param name="options">The host's options, before they are used. What else they know how to write, they still do.</param>
    /// <returns>The same options.</returns>
    /// <remarks>
    /// Facts are read as strictly as <see cref="FactJson"/> reads them, and written without the names of reporters. Where one type of fact is expected, the member
    /// <c>fact</c> may be left out. Names of members and of closed sets, and what is left out, do not change with what else the options say.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddWeChatPolicy(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Converters.Contains(FactConverter.Instance)) return options;

        // Before the host's own: a converter of closed sets that it has for all its types would otherwise write numbers, or names in another case.
        options.Converters.Insert(0, FactConverter.Instance);
        options.Converters.Insert(1, ClosedSets.Instance);
        options.TypeInfoResolver ??= ByReflection();
        options.TypeInfoResolverChain.Insert(0, StableShapes.Instance);
        return options;
    }

    // Options without a resolver are given this one when they are used first; those that have ours already would not be.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where the host has left reflection on, as the serialiser itself asks.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where the host has left reflection on, as the serialiser itself asks.")]
    private static IJsonTypeInfoResolver? ByReflection() => JsonSerializer.IsReflectionEnabledByDefault ? JsonSerializerOptions.Default.TypeInfoResolver : null;
}
