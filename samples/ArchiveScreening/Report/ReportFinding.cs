using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>A finding of the list. Message and remedy are places in the page's table of texts.</summary>
internal sealed record ReportFinding
{
    public required string Id { get; init; }

    public required string Msgid { get; init; }

    public required string Outcome { get; init; }

    public required string Rule { get; init; }

    public required string Clause { get; init; }

    public required string Kind { get; init; }

    public required string Severity { get; init; }

    public required string Confidence { get; init; }

    public required string Enforcement { get; init; }

    /// <summary>The person's id; empty for the company.</summary>
    public required string Person { get; init; }

    public required string Name { get; init; }

    public required string Department { get; init; }

    public required string RoomKind { get; init; }

    public required string Room { get; init; }

    public required string RoomName { get; init; }

    public required string Between { get; init; }

    public required string At { get; init; }

    public required string MessageKind { get; init; }

    public required int Text { get; init; }

    public required int Remedy { get; init; }

    public required bool Duplicate { get; init; }

    public required IReadOnlyList<ReportEvidence> Evidence { get; init; }

    public static ReportFinding Of(ListedFinding listed, TextTable texts)
    {
        var finding = listed.Finding;
        return new ReportFinding
        {
            Id = finding.Id,
            Msgid = listed.MessageId,
            Outcome = Names.Of(listed.Outcome),
            Rule = finding.RuleId,
            Clause = finding.Clause,
            Kind = Names.Of(finding.Kind),
            Severity = Names.Of(finding.Severity),
            Confidence = Names.Of(finding.Confidence),
            Enforcement = Names.Of(finding.Enforcement),
            Person = finding.Subject.PersonId ?? "",
            Name = listed.SubjectName ?? "",
            Department = listed.Department ?? "",
            RoomKind = Names.Of(listed.Place.Kind),
            Room = listed.Place.Id,
            RoomName = listed.Place.Name ?? "",
            Between = listed.Between ?? "",
            At = listed.SentAt is { } at ? ChinaTime.Minute(at) : "",
            MessageKind = Names.Of(listed.MessageKind),
            Text = texts.Add(finding.Message),
            Remedy = texts.Add(finding.Remedy),
            Duplicate = listed.IsDuplicate,
            Evidence = [.. finding.Evidence.Select(evidence => new ReportEvidence(evidence.Type, evidence.Part, evidence.Start, evidence.Length, evidence.Excerpt))],
        };
    }
}

/// <summary>What a finding rests on.</summary>
internal sealed record ReportEvidence(string Type, string Part, int Start, int Length, string Excerpt);

/// <summary>Texts of the page, each once however many findings say it.</summary>
internal sealed class TextTable
{
    private readonly Dictionary<LocalizedText, int> _places = [];

    public IReadOnlyList<string[]> All => [.. _places.OrderBy(pair => pair.Value).Select(pair => new[] { pair.Key.Zh, pair.Key.En })];

    public int Add(LocalizedText text)
    {
        if (!_places.TryGetValue(text, out var place)) place = _places[text] = _places.Count;
        return place;
    }
}
