using System.Collections.Frozen;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Writes the words of an expression as they stand in the lists that it is held against: RulesEngine by default reads them in any case.</summary>
/// <remarks>
/// What stands there exactly stays. Another case of a word becomes the word only where there is one that it can be: <c>AND</c>,
/// <c>MESSAGE.text</c>. What it could be besides is told as a fault by whoever reads on. Places stay what they were: case is all that changes.
/// </remarks>
internal static class Spelling
{
    private static readonly FrozenDictionary<string, string> s_keywords = Vocabulary.Keywords.ToFrozenDictionary(word => word, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, string> s_members = Unambiguous(AllowedNames.Members);
    private static readonly FrozenDictionary<string, string> s_all = Unambiguous(AllowedNames.All);

    /// <summary>The expression and its tokens in the spelling of the lists.</summary>
    public static string Known(string expression, List<Token> tokens, IReadOnlyCollection<string> parameters)
    {
        char[]? spelt = null;

        // The name of an element is the author's own: x in list.Any(x => …).
        var elements = tokens.Where((token, i) => token.Kind == TokenKind.Name && i + 1 < tokens.Count && tokens[i + 1].Is("=>")).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Name) continue;
            var name = tokens[i].Text;
            var known = i > 0 && tokens[i - 1].Is(".") ? Member(name)
                : elements.Contains(name) ? null : Word(name, parameters, isCalled: i + 1 < tokens.Count && tokens[i + 1].Is("("));
            if (known is null || known == name) continue;
            spelt ??= expression.ToCharArray();
            known.CopyTo(0, spelt, tokens[i].Position, known.Length);
            tokens[i] = tokens[i] with { Text = known };
        }

        return spelt is null ? expression : new string(spelt);
    }

    private static string? Member(string name) => AllowedNames.All.Contains(name) ? null : s_all.GetValueOrDefault(name);

    private static string? Word(string name, IReadOnlyCollection<string> parameters, bool isCalled)
    {
        if (parameters.Contains(name) || AllowedNames.Members.Contains(name) || Vocabulary.Refused.ContainsKey(name)) return null;
        if (s_keywords.TryGetValue(name, out var keyword)) return keyword;
        if (parameters.FirstOrDefault(parameter => parameter.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } parameter) return s_members.ContainsKey(name) ? null : parameter;
        if (isCalled && s_all.TryGetValue(name, out var method)) return method;
        return Vocabulary.Types.Contains(name) ? null : s_members.GetValueOrDefault(name);
    }

    private static FrozenDictionary<string, string> Unambiguous(IEnumerable<string> names) => names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(alike => alike.Count() == 1).ToFrozenDictionary(alike => alike.Key, alike => alike.Single(), StringComparer.OrdinalIgnoreCase);
}
