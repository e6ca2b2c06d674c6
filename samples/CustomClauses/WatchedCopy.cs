using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Workflows;

namespace CustomClauses;

/// <summary>A copy of the clauses in a folder of its own, watched by a host's services.</summary>
internal sealed class WatchedCopy : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("custom-clauses");
    private readonly ServiceProvider _services;

    public WatchedCopy(string json)
    {
        Write(json);
        _services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddWeChatPolicyWorkflows(FilePath)
            .BuildServiceProvider();
        Policy = _services.GetRequiredService<CurrentPolicy>();
    }

    public CurrentPolicy Policy { get; }

    private string FilePath => Path.Combine(_folder.FullName, "clauses.json");

    /// <summary>Writes beside the file and moves it there, so that nobody reads half of it.</summary>
    public void Write(string json)
    {
        var beside = FilePath + ".new";
        File.WriteAllText(beside, json);
        File.Move(beside, FilePath, overwrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
