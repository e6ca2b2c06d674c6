namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>Places in a text, from a start to one past the end.</summary>
internal static class Places
{
    /// <summary>The same characters in places that do not overlap, in order.</summary>
    public static IEnumerable<(int Start, int End)> Apart(IEnumerable<(int Start, int End)> places)
    {
        (int Start, int End)? open = null;
        foreach (var place in places.Order())
        {
            if (open is { } last && place.Start < last.End)
            {
                open = (last.Start, Math.Max(last.End, place.End));
                continue;
            }

            if (open is { } closed) yield return closed;
            open = place;
        }

        if (open is { } rest) yield return rest;
    }
}
