using System.Text;
using WeChatPolicy.Rules.Workflows.Documents;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>Finds the clause and id of a rule: those that its properties state, or those that its names make.</summary>
internal static class RuleNaming
{
    /// <summary>The id; <see langword="null"/> where the names make none, which was then reported.</summary>
    public static string? IdOf(RuleEntry rule, string workflow, RuleProperties properties, FaultPlace at, FaultList faults)
    {
        var written = properties.Id;
        var slash = written?.Text.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var clause = properties.Clause ?? (slash > 0 ? written!.Text[..slash] : Kebab(workflow));
        var name = written is null ? Kebab(rule.Name) : written.Text[(slash + 1)..];
        if (slash >= 0 && written!.Text[..slash] != clause)
        {
            faults.Add(at, written.Place, $"The id does not belong to the clause: it begins with '{clause}/'.");
            return null;
        }

        if (clause.Length > 0 && name.Length > 0 && !name.Any(c => c == '/' || char.IsWhiteSpace(c) || char.IsControl(c))) return $"{clause}/{name}";
        faults.Add(at, written?.Place ?? properties.Place, "An id is a clause, one slash and a name without spaces, such as acme/late-night.");
        return null;
    }

    /// <summary>A name as ids write it: <c>LateNight</c> and <c>Late night</c> become <c>late-night</c>. Letters of any script stay.</summary>
    public static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var isLetter = char.IsLetterOrDigit(name[i]) || char.IsSurrogate(name[i]) || name[i] == '.';
            var begins = isLetter && char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1]);
            if ((begins || !isLetter) && kebab.Length > 0 && kebab[^1] != '-') kebab.Append('-');
            if (isLetter) kebab.Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString().Trim('-');
    }
}
