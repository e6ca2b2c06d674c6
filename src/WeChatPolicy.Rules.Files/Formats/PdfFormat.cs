using System.Buffers;
using System.Text;

namespace WeChatPolicy.Rules.Files;

/// <summary>Tells whether a PDF is whole and whether it opens without a password, by its ends alone (ISO 32000-1, 7.5 and 7.6).</summary>
internal static class PdfFormat
{
    private const int Tail = 2048;
    private const int MostDictionary = 1 << 16;

    private static readonly SearchValues<byte> s_number = SearchValues.Create(" 0123456789"u8);

    public static void Look(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        var tail = content.Read(Math.Max(0, content.Length - Tail), Tail).AsSpan();
        var start = tail.LastIndexOf("startxref"u8);
        var announced = LinearizedLength(content);
        if (announced > content.Length || (start < 0 && tail.LastIndexOf("%%EOF"u8) < 0)) findings.CutShort();

        var trailer = start < 0 ? [] : TrailerAt(content, PdfTokens.Integer(tail[(start + 9)..]), findings);
        if (trailer.Length == 0) trailer = LastTrailer(content);
        if (PdfTokens.Find(trailer, "/Encrypt"u8) is var encrypt and >= 0)
        {
            Decide(content, trailer, trailer.AsSpan(encrypt), findings, budget);
        }
        else if (trailer.Length > 0)
        {
            findings.Encrypted = Ternary.No;
        }

        // Cut inside its last mark a file still reads well, and is not all there.
        if (start >= 0 && tail[start..].IndexOf("%%EOF"u8) >= 0 && !findings.InDoubt) findings.Whole();
    }

    // A file that is laid out for reading over a network says at its beginning how long it is (annex F).
    private static long LinearizedLength(HeldContent content)
    {
        var head = content.Read(0, 1024).AsSpan();
        var at = head.IndexOf("/Linearized"u8);
        if (at < 0) return 0;
        var dictionary = head[at..];
        var end = dictionary.IndexOf(">>"u8);
        var length = PdfTokens.Find(end < 0 ? dictionary : dictionary[..end], "/L"u8);
        return length < 0 ? 0 : PdfTokens.Integer(dictionary[(length + 2)..]);
    }

    /// <summary>The dictionary that a table of cross references ends with, or begins with where it is a stream; none where it does not stand there.</summary>
    private static byte[] TrailerAt(HeldContent content, long offset, FormatFindings findings)
    {
        // What stands before the header counts for some programs and not for others.
        var shift = Math.Max(0, content.Head.AsSpan().IndexOf("%PDF-"u8));
        foreach (var at in (ReadOnlySpan<long>)[offset, offset + shift])
        {
            var bytes = content.Read(at, MostDictionary);
            var text = bytes.AsSpan().TrimStart(" \r\n\t"u8);
            if (text.StartsWith("xref"u8)) return TrailerBehind(content, at);
            var stream = text.IndexOf(" obj"u8);
            if (stream is > 0 and < 24 && !text[..stream].ContainsAnyExcept(s_number)) return Dictionary(text);
        }

        // Readers rebuild a table that is not where it should be: nobody can say that the file is whole, nor that it is not.
        findings.Doubt();
        findings.Say(RemarkCode.Damaged);
        return [];
    }

    // Tables are long; their trailer is the first one behind them.
    private static byte[] TrailerBehind(HeldContent content, long offset)
    {
        var table = new byte[MostDictionary];
        for (var at = offset; at < content.Length; at += table.Length - 16)
        {
            var read = content.ReadInto(at, table);
            var found = table.AsSpan(0, read).IndexOf("trailer"u8);
            if (found >= 0) return Dictionary(content.Read(at + found, MostDictionary));
        }

        return [];
    }

    private static byte[] LastTrailer(HeldContent content)
    {
        var from = Math.Max(0, content.Length - MostDictionary);
        var tail = content.Read(from, MostDictionary).AsSpan();
        var found = tail.LastIndexOf("trailer"u8);
        return found < 0 ? [] : Dictionary(tail[found..]);
    }

    private static byte[] Dictionary(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("stream"u8);
        var table = bytes.IndexOf("startxref"u8);
        if (end < 0 || (table >= 0 && table < end)) end = table;
        return (end < 0 ? bytes : bytes[..end]).ToArray();
    }

    private static void Decide(HeldContent content, byte[] trailer, ReadOnlySpan<byte> entry, FormatFindings findings, InspectionBudget budget)
    {
        var value = entry["/Encrypt".Length..].TrimStart(" \r\n\t"u8);
        var dictionary = value.StartsWith("<<"u8) ? value.ToArray() : Indirect(content, value, budget);
        if (dictionary.Length == 0)
        {
            // That it is encrypted is said; whether by a password that is empty is not known.
            findings.Encrypted = Ternary.Unknown;
            findings.Unread(RemarkCode.Encrypted);
            return;
        }

        switch (PdfPassword.OpensWithout(dictionary, PdfTokens.FirstString(trailer, "/ID"u8)))
        {
            case true:
                findings.Encrypted = Ternary.No;
                findings.Say(RemarkCode.RestrictedByOwner);
                break;
            case false:
                // What is encrypted is the content; tables and marks of the end are not.
                findings.Locked(endIsTold: true);
                break;
            default:
                findings.Encrypted = Ternary.Unknown;
                findings.Unread(RemarkCode.Encrypted);
                break;
        }
    }

    // "12 0 R": the object is looked for by its beginning, which no stream of objects may hold (7.5.7). The last one counts.
    private static byte[] Indirect(HeldContent content, ReadOnlySpan<byte> value, InspectionBudget budget)
    {
        var number = PdfTokens.Integer(value);
        if (number <= 0) return [];
        var begin = Encoding.ASCII.GetBytes($"{number} 0 obj");
        var block = new byte[MostDictionary];
        var found = -1L;
        for (var at = 0L; at < content.Length; at += block.Length - begin.Length)
        {
            budget.Check();
            var read = content.ReadInto(at, block);
            var bytes = block.AsSpan(0, read);
            for (var next = bytes.LastIndexOf(begin); next >= 0; next = bytes[..next].LastIndexOf(begin))
            {
                if (next > 0 && char.IsAsciiDigit((char)bytes[next - 1])) continue;
                found = at + next;
                break;
            }
        }

        return found < 0 ? [] : content.Read(found, MostDictionary);
    }
}
