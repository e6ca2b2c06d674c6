using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>The strings that cells refer to by number (ECMA-376-1, 18.4). Readings of characters (furigana, pinyin) are left out.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _strings = [];

    /// <summary>A string, <see langword="null"/> where the table has none of that number.</summary>
    public string? this[int number] => number >= 0 && number < _strings.Count ? _strings[number] : null;

    public void Read(PartXml xml, InspectionBudget budget)
    {
        while (xml.ReadTo("si"))
        {
            if ((_strings.Count & 0x3FF) == 0) budget.Check();
            _strings.Add(ReadOne(xml));
        }
    }

    /// <summary>The text of the string that it stands on: its runs, joined.</summary>
    public static string ReadOne(PartXml xml)
    {
        if (xml.IsEmpty) return "";
        var depth = xml.Depth;
        var first = "";
        StringBuilder? runs = null;
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (!xml.IsElement) continue;
            if (xml.Name == "rPh")
            {
                xml.Skip();
            }
            else if (xml.Name == "t")
            {
                var run = ExcelString.Unescape(xml.ReadText());
                if (first.Length == 0 && runs is null) first = run;
                else (runs ??= new StringBuilder(first)).Append(run);
            }
        }

        return runs?.ToString() ?? first;
    }
}
