using System.Buffers;
using System.Reflection;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>What a compiled expression calls: each call is charged for its length before it is made.</summary>
internal static class Metered
{
    private const int CharactersAStep = 64;

    public static MethodInfo Method(string name) => typeof(Metered).GetMethod(name) ?? throw new MissingMethodException(nameof(Metered), name);

    public static void Charge(ref int steps, long cost)
    {
        if (cost >= steps) throw new StepBudgetExceededException();
        steps -= (int)cost;
    }

    /// <summary>What a floating-point number is divided by. Divided by zero it would be no number, and every comparison with that false without a word.</summary>
    public static double Divisor(double divisor) => divisor == 0 ? throw new DivideByZeroException() : divisor;

    public static bool Contains(string text, string part, ref int steps)
    {
        Charge(ref steps, Search(text.Length, part.Length));
        return text.Contains(part, StringComparison.Ordinal);
    }

    public static bool ContainsIgnoreCase(string text, string part, ref int steps)
    {
        Charge(ref steps, 4 * Search(text.Length, part.Length));
        return text.Contains(part, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The same for a part that stands in the expression, of which a search was made when the workflow was loaded.</summary>
    public static bool ContainsTerm(string text, SearchValues<string> term, int length, ref int steps)
    {
        Charge(ref steps, 4 * Search(text.Length, length));
        return text.AsSpan().ContainsAny(term);
    }

    public static bool StartsWith(string text, string part, ref int steps)
    {
        Charge(ref steps, Compare(part.Length));
        return text.StartsWith(part, StringComparison.Ordinal);
    }

    public static bool EndsWith(string text, string part, ref int steps)
    {
        Charge(ref steps, Compare(part.Length));
        return text.EndsWith(part, StringComparison.Ordinal);
    }

    public static bool EqualsIgnoreCase(string? text, string? other, ref int steps)
    {
        Charge(ref steps, 4 * Compare(other?.Length ?? 0));
        return string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
    }

    public static bool AreEqual(string? text, string? other, ref int steps)
    {
        Charge(ref steps, Compare(other?.Length ?? 0));
        return string.Equals(text, other, StringComparison.Ordinal);
    }

    /// <summary>Whether the folded text contains a term that was folded when the workflow was loaded.</summary>
    public static bool ContainsFolded(TextAnalysis text, string folded, ref int steps)
    {
        Charge(ref steps, Search(text.Folded.Length, folded.Length));
        return text.Folded.Contains(folded, StringComparison.Ordinal);
    }

    public static bool Has(TextAnalysis text, string signal, ref int steps)
    {
        // A context category is read in the whole text when it is first asked for.
        Charge(ref steps, 1);
        return text.Has(signal);
    }

    public static bool HasAtLeast(TextAnalysis text, string signal, Confidence atLeast, ref int steps)
    {
        Charge(ref steps, 1 + text.MatchCount);
        return text.Has(signal, atLeast);
    }

    public static int Count(TextAnalysis text, string signal, ref int steps)
    {
        Charge(ref steps, 1 + text.MatchCount);
        return text.Count(signal);
    }

    private static long Compare(int length) => 1 + (length / CharactersAStep);

    // In the worst case each place of the text matches all of the part but its end.
    private static long Search(int text, int part) => (1L + (text / CharactersAStep)) * (1L + (part / CharactersAStep));
}
