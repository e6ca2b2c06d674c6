namespace WeChatPolicy.Rules;

/// <summary>The kinds of terms that options have, by what a term of nothing would mean.</summary>
internal static class OptionTerms
{
    /// <summary>A hundred years.</summary>
    private const int LongestDays = 36_525;

    private const string Examples = "such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)";

    /// <summary>How long somebody has to do something; <c>0wd</c> is until the end of the day. Of none at all everything is late.</summary>
    public static OptionValue<Term> Deadline { get; } = Of(
        OptionPatterns.Deadline, static term => term is { Amount: 0, Unit: not TermUnit.WorkingDays } ? $"more than 0, {Examples}; 0wd is until the end of the day" : null);

    /// <summary>How often something is due, or how far back something counts.</summary>
    public static OptionValue<Term> Span { get; } = Of(OptionPatterns.Span, static term => term.Amount == 0 ? $"more than 0, {Examples}" : null);

    /// <summary>What may be nothing, for at once or not at all.</summary>
    public static OptionValue<Term> Leeway { get; } = Of(OptionPatterns.Leeway, static _ => null);

    /// <summary>What may be nothing and is counted by the clock alone.</summary>
    public static OptionValue<Term> ByTheClock { get; } = Of(OptionPatterns.ByTheClock, static term => term.IsWorking ? "by the clock, such as 10m" : null);

    private static OptionValue<Term> Of(string pattern, Func<Term, string?> refused) => new($"a term {Examples}", Term.TryParse, new("string") { Pattern = pattern })
    {
        Refused = term => IsEndless(term) ? $"a term of no more than {LongestDays} days" : refused(term),
        Text = static term => term.ToString(),
    };

    // Whoever means never is not served by a deadline, and no date can hold the longest that could be written.
    private static bool IsEndless(Term term) => term.Unit switch
    {
        TermUnit.Minutes or TermUnit.WorkingMinutes => term.Amount / (24 * 60),
        TermUnit.Hours or TermUnit.WorkingHours => term.Amount / 24,
        _ => term.Amount,
    } >= LongestDays + 1;
}
