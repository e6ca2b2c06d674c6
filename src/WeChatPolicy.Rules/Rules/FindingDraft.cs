using System.Diagnostics.CodeAnalysis;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>A finding in the making. A rule says one thing of one fact and person, however many of its checks say it.</summary>
internal sealed class FindingDraft(RuleSetting rule, Fact fact, Party subject, FindingKind kind)
{
    /// <summary>So many places are compared one by one; a table of more of them costs less.</summary>
    private const int Few = 16;

    private readonly List<Evidence> _evidence = new(1);
    private HashSet<Evidence>? _known;
    private Confidence _confidence;
    private Enforcement _enforcement;
    private MissedDuty? _missed;
    private List<LocalizedText>? _says;

    /// <summary>What there is one finding of.</summary>
    public (string RuleId, FindingKind Kind, Party Subject) Key => (rule.Rule.Id, kind, subject);

    /// <summary>Adds what one check says: the surest and the strictest of all holds, and each place counts once.</summary>
    public void Add(Confidence confidence, Enforcement enforcement, ReadOnlySpan<Evidence> evidence, Particulars particulars = default)
    {
        if (_evidence.Count == 0 || confidence > _confidence) _confidence = confidence;
        if (_evidence.Count == 0 || enforcement > _enforcement) _enforcement = enforcement;
        _missed ??= particulars.Missed;
        if ((particulars.Says ?? (particulars.Missed is null ? null : rule.Rule.MessageWhenLate)) is { } says && _says?.Contains(says) != true) (_says ??= []).Add(says);
        foreach (var item in evidence)
        {
            if (IsNew(item)) _evidence.Add(item);
        }
    }

    public Finding Finish(TextAnalysis text, WorkCalendar calendar)
    {
        var finding = FindingFactory.Of(rule, fact.Id, fact.OccurredAt, subject, kind, _confidence, _enforcement, [.. _evidence], _says is null ? null : All(_says));
        if (_missed is not null) finding = FindingFactory.OfMissed(finding, rule.Rule, _missed, calendar);
        return rule.Rule.Fill is { } fill ? finding with { Message = Filled(fill, text, finding.Message) } : finding;
    }

    // Each of several things that it is about.
    private static LocalizedText All(List<LocalizedText> says) =>
        says.Count == 1 ? says[0] : new(string.Join('；', says.Select(static one => one.Zh)), string.Join("; ", says.Select(static one => one.En)));

    [SuppressMessage("Design", "CA1031", Justification = "Whatever the host's code throws, the finding stands.")]
    private LocalizedText Filled(MessageFill<Fact> fill, TextAnalysis text, LocalizedText message)
    {
        try
        {
            return fill(fact, text, message) ?? message;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return message;
        }
    }

    private bool IsNew(Evidence item)
    {
        if (_evidence.Count < Few) return !_evidence.Contains(item);
        return (_known ??= [.. _evidence]).Add(item);
    }
}
