using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>A postal address in mainland China by its slots: province, city, district, road and number, or estate, building and flat (GB/T 23705 elements of addresses).</summary>
/// <remarks>
/// It begins at the first slot of its clause and ends behind the last. The form tells where something is, not whose it is: possible
/// alone, likely behind a word for where somebody lives or gets parcels.
/// </remarks>
internal sealed class PostalAddress() : IdentifierRecogniser("postal-address", IdentifierTrigger.AnyDigit)
{
    private const int Longest = 60;
    private const int FurthestSlot = 24;
    private const int LongestName = 4;

    // What a number of a house, a building or a flat is followed by.
    private static readonly SearchValues<char> s_numbered = SearchValues.Create("号號栋棟幢弄室");

    // What a place is called before its number: roads, villages, estates.
    private static readonly string[] s_roads = ["路", "街", "大道", "巷", "弄", "胡同", "村", "里", "镇", "道", "段", "园", "園", "苑", "小区", "花园", "公寓", "家园", "新城", "广场", "大厦", "社区", "城", "庭", "府", "湾", "號", "号", "栋", "幢", "单元", "楼", "座", "区", "區", "期", "院", "山庄", "别墅"];

    // What ends a division, in the order of size.
    private static readonly SearchValues<char> s_divisions = SearchValues.Create("省市区县州盟旗镇乡區縣鎮鄉");

    // What goes on behind the number: 3栋2单元501室, 12楼A座.
    private static readonly SearchValues<char> s_rest = SearchValues.Create("0123456789ABCDEFGHabcdefgh-－#号號栋棟幢楼樓层層室单單元座院弄房门門之东西南北 一二三四五六七八九十");

    private static readonly SearchValues<char> s_flats = SearchValues.Create("室单單房");
    private static readonly SearchValues<char> s_buildings = SearchValues.Create("栋棟幢楼樓座");

    private static readonly string[] s_homes =
        ["住址", "家庭地址", "家庭住址", "现住", "住在", "家住", "户籍", "户口", "收货地址", "收件地址", "收货人", "收件人", "寄", "快递地址", "送到", "通讯地址", "联系地址", "居住", "老家", "家在"];

    public override Masking Masking => Masking.Ends(3, 0);

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        var behind = 0;
        for (int at = 0, next; at < text.Length && (next = text[at..].IndexOfAny(s_numbered)) >= 0; at++)
        {
            at += next;
            var number = NumberBefore(text, Math.Max(behind, at - 8), at);
            if (number == at || !IsPlaced(text[behind..number])) continue;
            var start = Beginning(text, behind, number);
            var end = at + 1;
            while (end < text.Length && end - at < FurthestSlot && s_rest.Contains(text[end])) end++;
            end = start + text[start..end].TrimEnd(" -－一东西南北之").Length;
            var isHome = scan.IsPrecededBy(s_homes, start, 14);
            if (isHome || text[start..number].ContainsAny(s_divisions) || IsFlat(text[at..end]))
            {
                scan.Add(start, end - start, isHome ? Confidence.Likely : Confidence.Possible);
            }

            at = behind = end;
        }
    }

    private static int NumberBefore(ReadOnlySpan<char> text, int floor, int at)
    {
        var from = at;
        while (from > floor && (FoldTable.IsDigitOrNumeral(text[from - 1]) || text[from - 1] is '-' or '－' or '十' or '百' or '甲' or '乙')) from--;
        return from;
    }

    // 5月8号 and 一号 of anything are no houses: a road, an estate or a building stands right before the number.
    private static bool IsPlaced(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" ");
        foreach (var road in s_roads)
        {
            if (before.Length > road.Length && before.EndsWith(road, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Where the name of the first division begins, or the clause where it names none.</summary>
    private static int Beginning(ReadOnlySpan<char> text, int floor, int number)
    {
        var from = number;
        floor = Math.Max(floor, number - Longest);
        while (from > floor && IsOfName(text[from - 1])) from--;
        var name = text[from..number];
        foreach (var home in s_homes)
        {
            var at = name.LastIndexOf(home, StringComparison.Ordinal);
            if (at < 0) continue;
            from += at + home.Length;
            name = text[from..number];
        }

        var link = name.LastIndexOfAny('在', '到', '是');
        if (link >= 0 && name.Length - link > 3)
        {
            from += link + 1;
            name = text[from..number];
        }

        // 北京朝阳区, 内蒙古自治区: a name before its division has four characters at most, seven where it governs itself.
        var division = name.IndexOfAny(s_divisions);
        var reach = division > 1 && name[..division].EndsWith("自治", StringComparison.Ordinal) ? LongestName + 3 : LongestName;
        from += Math.Max(0, division - reach);
        return number - text[from..number].TrimStart(' ').Length;
    }

    private static bool IsOfName(char unit) => unit is >= '\u4E00' and <= '\u9FFF' || char.IsAsciiLetterOrDigit(unit) || unit is ' ' or '·';

    private static bool IsFlat(ReadOnlySpan<char> rest) => rest.ContainsAny(s_flats) || (rest.Length > 2 && rest[1..].ContainsAny(s_buildings));
}
