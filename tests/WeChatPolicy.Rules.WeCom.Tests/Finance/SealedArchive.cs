using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>A stand-in's folder, made by the program openssl through the script <c>seal</c>, and the stand-in's library, compiled from C. Made once for all tests of the collection.</summary>
public sealed class SealedArchive : IDisposable
{
    public const int Messages = 36;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sealed");
    private readonly string? _whyNot;

    public SealedArchive()
    {
        if (Checkout.Found is null) _whyNot = "The sources of the stand-in are not at hand.";
        else if (OperatingSystem.IsWindows()) _whyNot = "The stand-in's script needs bash.";
        else _whyNot = Seal() ?? Compile();
    }

    public string Folder => _folder.FullName;

    public string Library => Path.Combine(Folder, "libstandin.so");

    public string Keys => Path.Combine(Folder, "keys");

    /// <summary>The file of three pieces and a bit.</summary>
    public byte[] Media { get; } = [.. Enumerable.Range(0, (3 * 512 * 1024) + 17).Select(at => (byte)(at * 31 >> 3))];

    /// <summary>Skips a test where a program that it needs is absent.</summary>
    public void Needed()
    {
        if (_whyNot is not null) Assert.Skip(_whyNot);
    }

    public static string Message(int number) => string.Create(CultureInfo.InvariantCulture,
        $$"""{"msgid":"m{{number}}","action":"send","from":"ChenJie","tolist":["ZhouMin"],"roomid":"","msgtime":{{1767229200000 + number}},"msgtype":"text","text":{"content":"第{{number}}条：请查收 \"附件\" 😀{{new string('长', number * 7)}}"} }""");

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Script(string name) => Path.Combine(Checkout.Root, "tests", "Shared", "Finance", name);

    private string? Seal()
    {
        var lines = new StringBuilder();
        for (var number = 1; number <= Messages; number++) lines.Append(CultureInfo.InvariantCulture, $"{100 + number}\t{(number % 3) + 1}\tm{number}\t{Message(number)}\n");
        if (!Programs.Run("openssl", "", "version").IsThere) return "openssl is not on this machine: install openssl.";
        var (isThere, failure) = Programs.Run("bash", lines.ToString(), Script("seal"), Folder);
        if (!isThere) return failure;
        if (failure is not null) throw new InvalidOperationException(failure);
        Directory.CreateDirectory(Path.Combine(Folder, "media"));
        File.WriteAllBytes(Path.Combine(Folder, "media", "file-1"), Media);
        File.WriteAllBytes(Path.Combine(Folder, "media", "empty"), []);
        return null;
    }

    private string? Compile()
    {
        if (!Programs.Run("gcc", "", "--version").IsThere) return "gcc is not on this machine: install gcc.";
        if (Programs.Run("gcc", "", "-fsyntax-only", "-include", "openssl/evp.h", "-x", "c", "/dev/null").Failure is not null) return "The headers of openssl are not on this machine: install libssl-dev.";
        var (_, failure) = Programs.Run("gcc", "", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-fvisibility=hidden", Script("standin.c"), "-o", Library, "-lcrypto");
        if (failure is not null) throw new InvalidOperationException(failure);
        return null;
    }
}

/// <summary>Those tests take turns: the stand-in's library counts for the whole process.</summary>
[CollectionDefinition(nameof(SealedArchive))]
public sealed class TestsOfTheSealedArchive : ICollectionFixture<SealedArchive>;
