using System.Text;

namespace WeChatPolicy.Rules.Files;

/// <summary>Puts together what is handed out of a file: its own findings, and those of its members under their paths.</summary>
internal static class InspectionOutcome
{
    public static FileInspection Of(
        HeldContent content, string name, FormatFindings findings, IReadOnlyList<FileInspection> members, string text, IReadOnlyList<ClassificationMark> marks, FileInspectionOptions options)
    {
        var agrees = NameAgreement.Of(findings, name);
        if (agrees == Ternary.No) findings.Say(RemarkCode.NameDisagrees);
        var whole = text;
        if (members.Count > 0)
        {
            var joined = new StringBuilder(text);
            var taken = members.All(member => Join(joined, member, "", options.MaxTextCharacters));
            if (!taken)
            {
                findings.CutText();
                findings.Say(RemarkCode.TooMuchText);
            }

            whole = joined.ToString();
        }

        return new FileInspection
        {
            Name = name,
            Format = findings.Format,
            Kind = findings.Kind,
            AgreesWithName = agrees,
            Intact = findings.Intact,
            Encrypted = findings.Encrypted,
            Size = content.Length,
            Digest = content.Sha256,
            Md5 = content.Md5,
            MetBound = findings.MetBound || members.Any(member => member.MetBound),
            OwnText = text,
            Text = whole,
            TextIsWhole = !findings.TextIsCut && members.All(member => member.TextIsWhole),
            Marks = [.. marks, .. members.SelectMany(member => member.Marks.Select(mark => mark with { Member = Path(member.Name, mark.Member) }))],
            Remarks = [.. findings.Remarks, .. members.SelectMany(member => member.Remarks.Select(remark => remark with { Member = Path(member.Name, remark.Member) }))],
            Members = members,
        };
    }

    // The path stands on a line of its own: a name may be a mark too.
    private static bool Join(StringBuilder joined, FileInspection member, string above, int most)
    {
        var path = Path(above, member.Name);
        foreach (var line in (ReadOnlySpan<string>)[path, member.OwnText])
        {
            if (line.Length == 0) continue;
            if (joined.Length > 0 && joined[^1] != '\n') joined.Append('\n');
            if (joined.Length + line.Length > most)
            {
                joined.Append(line, 0, Math.Max(0, most - joined.Length));
                return false;
            }

            joined.Append(line);
        }

        return member.Members.All(inner => Join(joined, inner, path, most));
    }

    private static string Path(string above, string name) => above.Length == 0 ? name : name.Length == 0 ? above : $"{above}/{name}";
}
