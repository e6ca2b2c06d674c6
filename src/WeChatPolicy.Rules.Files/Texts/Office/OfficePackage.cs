using System.Xml;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>An Office document that is being read: its parts, where its text goes, and what was odd.</summary>
/// <remarks>
/// Parts are read by going forward through their XML. The Open XML SDK would build a tree of each, refuse the whole package for one
/// damaged part or address, and hold a large sheet in memory many times over.
/// </remarks>
internal sealed class OfficePackage(Package package, TextCollector collector, InspectionBudget budget)
{
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);

    public DocumentText Text { get; } = new(collector, budget);

    public TextCollector Collector => collector;

    public InspectionBudget Budget => budget;

    /// <summary>The part that the package is about; <see langword="null"/> where it says nothing of one.</summary>
    public string? MainPart => RelatedTo("", "officeDocument").FirstOrDefault();

    public bool Has(string part) => package.Has(part);

    public IReadOnlyList<Relation> Relations(string part) => Relation.Of(package, part);

    /// <summary>The parts inside the package that a part refers to by a type.</summary>
    public IEnumerable<string> RelatedTo(string part, string type) => Relations(part).Where(relation => relation.Type == type && !relation.IsExternal).Select(relation => relation.Target);

    /// <summary>Reads a part once; what of it cannot be read is a remark, and the others are read all the same.</summary>
    public void ReadPart(string part, Action<PartXml> read)
    {
        if (!_read.Add(part)) return;
        var depth = Text.Depth;
        try
        {
            if (package.Open(part) is not { } stream)
            {
                collector.Remark(RemarkCode.PartDamaged, cutsText: true, part);
                return;
            }

            using var xml = new PartXml(stream, budget.Options.MaxTextCharacters);
            read(xml);
        }
        catch (XmlException damage)
        {
            collector.Remark(PartXml.RemarkOn(damage), cutsText: true, part);
        }
        catch (BoundMetException bound) when (bound.Bound == RemarkCode.NestedTooDeep)
        {
            collector.Remark(bound.Bound, cutsText: true, part);
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException)
        {
            collector.Remark(RemarkCode.PartDamaged, cutsText: true, part);
        }
        finally
        {
            Text.CloseTo(depth);
            Text.EndRow();
        }
    }

    /// <summary>Reads a part of WordprocessingML or DrawingML.</summary>
    public void ReadMarkup(string part) => ReadPart(part, xml => new OfficeMarkup(collector, Text, budget, part).Read(xml));

    /// <summary>Reads what stands at the margin of every page.</summary>
    public void ReadMargin(string part, MarkPosition position, bool withoutPlaceholders = false)
    {
        Text.BeginMargin();
        ReadPart(part, xml => new OfficeMarkup(collector, Text, budget, part) { WithoutPlaceholders = withoutPlaceholders }.Read(xml));
        Text.EndMargin(position);
    }

    /// <summary>What a part holds beside its own text: charts, diagrams, embedded files, pictures.</summary>
    public void ReadAttached(string part)
    {
        foreach (var relation in Relations(part))
        {
            if (relation.IsExternal)
            {
                if (relation.Type is "attachedTemplate" or "subDocument" or "oleObject" or "frame" or "aFChunk") collector.Remark(RemarkCode.FetchesFromElsewhere, cutsText: relation.Type is "subDocument" or "aFChunk", part);
                continue;
            }

            switch (relation.Type)
            {
                case "chart" or "chartEx" or "diagramData" or "chartUserShapes":
                    ReadMarkup(relation.Target);
                    ReadAttached(relation.Target);
                    break;
                case "package" or "oleObject" or "aFChunk":
                    InspectMember(relation.Target);
                    break;
                case "image" or "video" or "audio" or "media":
                    InspectPicture(relation.Target);
                    break;
                case "vbaProject":
                    collector.Remark(RemarkCode.HoldsProgram, cutsText: false, relation.Target);
                    break;
                case "externalLink" or "xlBinaryIndex" or "control":
                    collector.Remark(RemarkCode.PartNotRead, cutsText: true, relation.Target);
                    break;
            }
        }
    }

    /// <summary>Looks into a file inside the package, unless it lies where every such file is looked into.</summary>
    public void InspectMember(string part)
    {
        if (PackageParts.IsEmbedded(part) || !_read.Add(part) || package.Open(part) is not { } stream) return;
        using (stream) collector.InspectMember(part, stream);
    }

    /// <summary>What a picture shows is nobody's text until somebody recognises it.</summary>
    public void InspectPicture(string part)
    {
        if (PackageParts.IsPicture(part, collector.Format)) return;
        if (budget.Options.Recogniser is not null) InspectMember(part);
        else if (_read.Add(part)) collector.Remark(RemarkCode.PicturesUnread, cutsText: false);
    }
}
