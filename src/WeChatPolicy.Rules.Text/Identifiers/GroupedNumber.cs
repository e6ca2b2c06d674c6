namespace WeChatPolicy.Rules.Text;

/// <summary>A number that may be written in groups. From each group on the shorter windows are tried first, and it goes on behind one that was a find.</summary>
internal abstract class GroupedNumber(string name, int fewestDigits, int mostDigits, int mostGroups = int.MaxValue)
    : IdentifierRecogniser(name, IdentifierTrigger.Digits)
{
    public sealed override void Recognise(IdentifierScan scan)
    {
        var groups = scan.DigitGroups;
        for (var from = 0; from < groups.Length; from++)
        {
            for (int to = from, count = 0; to < groups.Length && to - from < mostGroups && (to == from || groups[to].IsJoined); to++)
            {
                count += groups[to].Count;
                if (count > mostDigits) break;
                if (count < fewestDigits || !TryAdd(scan, new DigitWindow(scan, groups, from, to))) continue;
                from = to;
                break;
            }
        }
    }

    protected abstract bool TryAdd(IdentifierScan scan, DigitWindow window);
}
