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

    public static string Of(IReadOnlyList<RuleSetting> rules, PolicyOptions options, TextAnalyzer analyzer)
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

        Append(hash, JsonSerializer.Serialize(Sorted(options), OptionsJsonContext.Default.PolicyOptions));
        foreach (var line in analyzer.Contents) Append(hash, line);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }

    // The order in which a configuration names its entries decides nothing.
    private static PolicyOptions Sorted(PolicyOptions options) => options with
    {
        Rules = new(options.Rules.OrderBy(pair => pair.Key, StringComparer.Ordinal)),
        Lexicons = new(options.Lexicons.OrderBy(pair => pair.Key, StringComparer.Ordinal)),
    };

    private static void Append(IncrementalHash hash, string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
}
