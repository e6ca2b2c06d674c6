namespace ArchiveScreening;

/// <summary>Enum values as the files spell them: by name. Looked up once, since millions are written.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Names.GetValueOrDefault(value) ?? value.ToString();

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(value => value, value => value.ToString());
    }
}
