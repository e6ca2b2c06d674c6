namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>Seeds that are the same in every process, which the hash codes of strings are not.</summary>
internal static class Seeds
{
    /// <summary>A seed for the text of this number and the kind of this name (FNV-1a, 32 bits).</summary>
    public static int Of(string name, int number)
    {
        var hash = 2_166_136_261u;
        foreach (var sign in name) hash = (hash ^ sign) * 16_777_619u;
        return (int)((hash ^ (uint)number) * 16_777_619u);
    }
}
