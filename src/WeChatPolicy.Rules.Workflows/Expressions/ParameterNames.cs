using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>What a parameter of a workflow or rule may be called.</summary>
internal static class ParameterNames
{
    /// <summary>What is wrong with the name; <see langword="null"/> where nothing is.</summary>
    public static string? Fault(string name)
    {
        if (!char.IsAsciiLetter(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')) return $"The name '{name}' is not made of ASCII letters, digits and underscores, a letter first.";
        var isTaken = FactInputs.Names.Contains(name, StringComparer.OrdinalIgnoreCase) || Vocabulary.Keywords.Contains(name, StringComparer.OrdinalIgnoreCase)
            || Vocabulary.Refused.ContainsKey(name) || Vocabulary.Types.Contains(name) || AllowedNames.Members.Contains(name);
        return isTaken ? $"The name '{name}' has a meaning already." : null;
    }
}
