namespace WeChatPolicy.Rules.DataZone.Tests.Native;

/// <summary>The shared library, published once for all tests, and the program in C++ that calls it.</summary>
public sealed class ZoneLibrary : IAsyncLifetime
{
    private const string Project = "samples/ZoneLibrary";

    private string? _missing;

    /// <summary>Where both lie.</summary>
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "zone");

    private static string Library => Path.Combine(Folder, "wechat_policy_zone.so");

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        _missing = Missing();
        if (_missing is not null) return;
        Directory.CreateDirectory(Folder);

        // It was built together with the tests, in their configuration.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        await Command.RunAsync("dotnet", "publish", $"{Project}/ZoneLibrary.csproj", "-c", configuration, "--no-build", "-o", Folder, "-v", "quiet", "-nologo", "-nodeReuse:false");
        await Compile("zone_check", "-Wall", "-Wextra", "-Werror", "-ldl", "-pthread");
    }

    /// <summary>What the program prints, called with the library.</summary>
    public Task<string> CheckAsync(params string[] arguments)
    {
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        return Command.RunAsync(Path.Combine(Folder, "zone_check"), [Library, .. arguments]);
    }

    /// <summary>What the example prints, which is linked with the library.</summary>
    public async Task<string> ExampleAsync()
    {
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        await Compile("example", $"-L{Folder}", "-l:wechat_policy_zone.so", "-Wl,-rpath,$ORIGIN");
        return await Command.RunAsync(Path.Combine(Folder, "example"));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task<string> Compile(string program, params string[] options) =>
        Command.RunAsync("g++", ["-std=c++17", "-O2", $"-I{Project}", "-o", Path.Combine(Folder, program), $"{Project}/{program}.cpp", .. options]);

    private static string? Missing() =>
        !OperatingSystem.IsLinux() ? "The shared library is built for Linux."
        : !Command.IsThere("g++") ? "There is no compiler of C++: install g++."
        : !Command.IsThere("clang") && !Command.IsThere("gcc") ? "NativeAOT links with clang or gcc, and there is neither."
        : null;
}
