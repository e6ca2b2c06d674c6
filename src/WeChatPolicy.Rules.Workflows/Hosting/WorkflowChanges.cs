using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace WeChatPolicy.Rules.Workflows.Hosting;

/// <summary>Tells when a workflow file changes, or which files there are.</summary>
internal sealed class WorkflowChanges : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, PhysicalFileProvider> _folders = new(StringComparer.Ordinal);
    private readonly IOptionsMonitor<WorkflowOptions> _options;
    private readonly IDisposable? _subscription;
    private CancellationTokenSource _filesChanged = new();
    private bool _isDisposed;

    public WorkflowChanges(IOptionsMonitor<WorkflowOptions> options)
    {
        _options = options;
        _subscription = options.OnChange(_ => AnnounceOtherFiles());
    }

    /// <summary>A token that fires once: at the next change.</summary>
    public IChangeToken Token()
    {
        lock (_lock)
        {
            var other = new CancellationChangeToken(_filesChanged.Token);
            var options = _options.CurrentValue;
            if (_isDisposed || !options.Watch) return other;
            IChangeToken[] tokens = [other, .. options.FullPaths.Select(Watched)];
            return tokens.Length == 1 ? other : new CompositeChangeToken(tokens);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed) return;
            _isDisposed = true;
            _subscription?.Dispose();
            foreach (var folder in _folders.Values) folder.Dispose();
            _folders.Clear();
            _filesChanged.Dispose();
        }
    }

    // A folder that is not there cannot be watched; a file of it that comes is read when the configuration changes.
    private IChangeToken Watched(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder)) return NullChangeToken.Singleton;
        if (!_folders.TryGetValue(folder, out var provider)) _folders.Add(folder, provider = new PhysicalFileProvider(folder, Microsoft.Extensions.FileProviders.Physical.ExclusionFilters.None));
        return provider.Watch(Path.GetFileName(path));
    }

    private void AnnounceOtherFiles()
    {
        CancellationTokenSource before;
        lock (_lock)
        {
            if (_isDisposed) return;
            before = _filesChanged;
            _filesChanged = new CancellationTokenSource();
        }

        before.Cancel();
        before.Dispose();
    }
}
