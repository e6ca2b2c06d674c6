using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>
/// What a fact of a history is made from: bare numbers, whose meaning depends on what went before, so that any part of a
/// history that is left out leaves a history.
/// </summary>
internal sealed record Recipe(int Kind, int Who, int Other, int Thing, int When, int Much, int Delay)
{
    private const int Most = 1000;

    /// <summary>Histories of a world: recipes and the theme that they keep to.</summary>
    public static Arbitrary<History> Drawn(World world, int longest = 40)
    {
        var histories =
            from theme in Gen.Choose(0, HistoryBuilder.Themes - 1)
            from length in Gen.Choose(3, longest)
            from recipes in Gen.ArrayOf(One, length)
            select new History(world, theme, recipes);
        return Arb.From(histories, Shrink);
    }

    private static Gen<Recipe> One =>
        from n in Gen.ArrayOf(Gen.Choose(0, Most), 7)
        select new Recipe(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);

    // First half of it, then quarters, then one by one; then everything told at once.
    private static IEnumerable<History> Shrink(History history)
    {
        var recipes = history.Recipes;
        for (var size = recipes.Count / 2; size > 0; size /= 2)
        {
            for (var from = 0; from + size <= recipes.Count; from += size)
            {
                yield return history with { Recipes = [.. recipes.Take(from), .. recipes.Skip(from + size)] };
            }
        }

        for (var i = 0; i < recipes.Count; i++)
        {
            if (recipes[i].Delay > 0) yield return history with { Recipes = [.. recipes.Take(i), recipes[i] with { Delay = 0 }, .. recipes.Skip(i + 1)] };
        }
    }
}
