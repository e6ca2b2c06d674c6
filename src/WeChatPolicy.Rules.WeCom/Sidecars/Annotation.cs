using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>What somebody noted about one message.</summary>
internal sealed class Annotation
{
    private static readonly string[] s_fields =
    [
        "msgid", "activity", "veracity", "classification", "importance", "neededForWork", "protection", "topics", "approvals", "consents", "discloses", "commendedBy", "purpose", "authors",
    ];

    private int _used;

    public required Circumstances Circumstances { get; init; }

    public ConversationPurpose Purpose { get; init; }

    /// <summary>The authors of the forwarded items, in order.</summary>
    public required string?[] Authors { get; init; }

    /// <summary>Marks it as used.</summary>
    /// <returns>Whether it was not before.</returns>
    public bool MarkUsed() => _used == 0 && Interlocked.Exchange(ref _used, 1) == 0;

    /// <summary>Says of forwarded items who said them.</summary>
    public void NameAuthors(List<ForwardedItem> items)
    {
        for (var i = 0; i < items.Count && i < Authors.Length; i++)
        {
            if (Authors[i] is { } author) items[i] = items[i] with { AuthorId = author };
        }
    }

    public static Annotation Read(in RawLine line, SortedSet<string> unknownFields, out string messageId)
    {
        try
        {
            return ReadChecked(line, unknownFields, out messageId);
        }
        catch (InvalidOperationException)
        {
            throw new AnnotationFormatException(line.Number, "$: a name in it holds half of a surrogate pair, or is not valid UTF-8");
        }
    }

    private static Annotation ReadChecked(in RawLine line, SortedSet<string> unknownFields, out string messageId)
    {
        var faults = new List<string>();
        using var document = Parse(line);
        var root = CheckedObject.From(document.RootElement, "$", faults);
        var id = root?.RequiredText("msgid");
        var annotation = root is null ? null : Read(root);
        if (faults.Count > 0) throw new AnnotationFormatException(line.Number, faults[0]);
        unknownFields.UnionWith(root!.Names.Except(s_fields, StringComparer.Ordinal));
        messageId = id!;
        return annotation!;
    }

    private static Annotation Read(CheckedObject root) => new()
    {
        Purpose = root.Choice("purpose", ConversationPurpose.Unknown),
        Authors = root.Texts("authors", holes: true),
        Circumstances = new Circumstances
        {
            Activity = root.Choice("activity", UsagePurpose.Unknown),
            Veracity = root.Choice("veracity", Veracity.Unknown),
            Classification = root.Choice("classification", Classification.Unknown),
            Importance = root.Choice("importance", Importance.Unknown),
            NeededForWork = root.Choice("neededForWork", Ternary.Unknown),
            Protection = root.Choice("protection", Protection.Unknown),
            Topics = root.Has("topics") ? new((IReadOnlyList<string>)[.. root.Texts("topics").OfType<string>()]) : default,
            Approvals = AnnotatedFacts.Approvals(root),
            Consents = AnnotatedFacts.Consents(root),
            Discloses = AnnotatedFacts.Discloses(root),
            CommendedBy = root.Text("commendedBy"),
        },
    };

    private static JsonDocument Parse(in RawLine line)
    {
        try
        {
            return JsonDocument.Parse(line.Bytes);
        }
        catch (JsonException error)
        {
            throw new AnnotationFormatException(line.Number, $"not valid JSON at byte {error.BytePositionInLine + 1}");
        }
    }
}
