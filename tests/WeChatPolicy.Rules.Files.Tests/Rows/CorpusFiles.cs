using System.Diagnostics.CodeAnalysis;
using WeChatPolicy.Rules.Testing;

namespace WeChatPolicy.Rules.Files.Tests.Rows;

/// <summary>The files that <c>Corpus/make</c> has made by real programs.</summary>
/// <remarks>
/// <c>WECHATPOLICY_FILES_CORPUS</c> names their folder, otherwise it is <c>artifacts/files-corpus</c>. Where they are missing, rows are skipped with the reason;
/// where <c>WECHATPOLICY_FILE_TOOLS</c> is <c>required</c>, as in CI, they fail instead.
/// </remarks>
internal static class CorpusFiles
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("WECHATPOLICY_FILES_CORPUS")
        ?? (Checkout.Found is { } root ? Path.Combine(root, "artifacts", "files-corpus") : null);

    private static readonly bool s_required = Environment.GetEnvironmentVariable("WECHATPOLICY_FILE_TOOLS") == "required";

    /// <summary>All of them, by their paths in the corpus.</summary>
    public static IEnumerable<string> All => s_folder is { } folder && Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Where(path => path is not "made").Order(StringComparer.Ordinal)
        : [];

    /// <summary>The bytes of one, or of a program that is there wherever the tests run.</summary>
    public static byte[] Read(string file) => File.ReadAllBytes(file switch
    {
        "the test program" => typeof(CorpusFiles).Assembly.Location,
        "the runtime" => OnLinux(),
        _ => Made(file),
    });

    /// <summary>Skips a test that needs all of them.</summary>
    public static void NeedAll()
    {
        if (s_folder is null || !File.Exists(Path.Combine(s_folder, "made"))) Missing("the corpus");
    }

    private static string Made(string file)
    {
        var path = s_folder is null ? "" : Path.Combine(s_folder, file);
        if (!File.Exists(path)) Missing(file);
        return path;
    }

    private static string OnLinux()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("The runtime is a program for Linux on Linux alone.");
        return Environment.ProcessPath!;
    }

    [DoesNotReturn]
    private static void Missing(string what)
    {
        var reason = $"{what} is not there: tests/WeChatPolicy.Rules.Files.Tests/Corpus/make artifacts/files-corpus makes it with LibreOffice, 7z, qpdf, zip and npm.";
        if (s_required) Assert.Fail(reason);
        Assert.Skip(reason);
        throw new InvalidOperationException(reason);
    }
}
