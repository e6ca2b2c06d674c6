using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WeChatPolicy.Rules.Json;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The version of a policy: a digest of all that can change a verdict.</summary>
internal static class PolicyDigest
{
    private const int Bytes = 8;

    private static readonly Lazy<string> s_defaults = new(() => Written(new PolicyOptions()));

    /// <param name="rules">Those that are in use, and those that would silence others.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults, which are what the assembly is.</param>
    /// <param name="analyzer">What texts are read by.</param>
    public static string Of(IReadOnlyList<RuleSetting> rules, PolicyOptions? options, TextAnalyzer analyzer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // A module's own id changes with every change of what is compiled into it.
        foreach (var type in (ReadOnlySpan<Type>)[typeof(PolicyDigest), typeof(TextAnalyzer), typeof(WorkCalendar)])
        {
            Append(hash, type.Assembly.ManifestModule.ModuleVersionId.ToString());
        }

        foreach (var rule in rules.OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal))
        {
            Append(hash, string.Create(CultureInfo.InvariantCulture,
                $"{rule.Rule.Id}|{rule.Severity}|{rule.Enforcement}|{rule.EffectiveFrom:O}|{rule.EffectiveUntil:O}|{rule.Rule.Kind}|{rule.IsDisabled}|{rule.Rule.ReadsOutsiders}|{string.Join(',', rule.Rule.Suppresses)}|{rule.Rule.Revision}"));
        }

        // Whoever sets the defaults again has the defaults. Nobody writes them down who never touched them: that costs more than all the rules.
        if (options is not null && Written(options) is var written && written != s_defaults.Value) Append(hash, written);
        Append(hash, analyzer.Version);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }

    private static string Written(PolicyOptions options) => JsonSerializer.Serialize(options.InOneOrder(), OptionsJsonContext.Default.PolicyOptions);

    private static void Append(IncrementalHash hash, string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
}
