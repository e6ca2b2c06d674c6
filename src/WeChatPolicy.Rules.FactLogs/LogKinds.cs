namespace WeChatPolicy.Rules;

/// <summary>The kinds of entry that the library itself writes. A name, once published, stays; a host may add its own.</summary>
public static class LogKinds
{
    /// <summary>A <see cref="Rules.Fact"/>, as <see cref="FactJson"/> writes it.</summary>
    public const string Fact = "fact";

    /// <summary>A <see cref="LoggedDecision"/>.</summary>
    public const string Decision = "decision";

    /// <summary>A step in the life of a case.</summary>
    public const string CaseTransition = "caseTransition";

    /// <summary>The longest name of a kind, in characters.</summary>
    internal const int MostCharacters = 64;

    /// <summary>Whether a name can be that of a kind: ASCII letters and digits, a small letter first.</summary>
    internal static bool IsName(string kind) =>
        kind is { Length: > 0 and <= MostCharacters } && char.IsAsciiLetterLower(kind[0]) && kind.All(char.IsAsciiLetterOrDigit);
}
