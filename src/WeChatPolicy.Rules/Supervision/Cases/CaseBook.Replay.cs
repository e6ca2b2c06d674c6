namespace WeChatPolicy.Rules;

public sealed partial class CaseBook
{
    /// <summary>A book of events in no order: they are taken by their time, then as <see cref="CaseAction"/> has them, then by id.</summary>
    /// <param name="events">The events; one of unknown time comes after all whose time is known.</param>
    /// <param name="options">As for the constructor.</param>
    /// <param name="refusals">What the cases did not take, in the order in which it came up.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static CaseBook Replay(IEnumerable<CaseEvent> events, SupervisionOptions? options, out IReadOnlyList<CaseRefusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(events);
        var (book, refused) = (new CaseBook(options), new List<CaseRefusal>());
        foreach (var step in events.OrderBy(step => step.At ?? DateTimeOffset.MaxValue).ThenBy(CaseTable.Action).ThenBy(step => step.Id, StringComparer.Ordinal))
        {
            if (book.Observe(step).Refusal is { } refusal) refused.Add(refusal);
        }

        refusals = refused;
        return book;
    }
}
