using System.Diagnostics.CodeAnalysis;
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
    private string[] _watched = [];
    private bool _isDisposed;

    public WorkflowChanges(IOptionsMonitor<WorkflowOptions> options)
    {
        _options = options;
        _subscription = options.OnChange(_ => AnnounceOtherFiles());
    }

    /// <summary>A token that fires once: at the next change. It never throws: who asks for the next one would not ask again.</summary>
    public IChangeToken Token()
    {
        lock (_lock)
        {
            if (_isDisposed) return NullChangeToken.Singleton;
            var other = new CancellationChangeToken(_filesChanged.Token);
            LookAtOptions();
            IChangeToken[] tokens = [other, .. _watched.Select(Watched)];
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

    [SuppressMessage("Design", "CA1031", Justification = "What is wrong with the options is told by the policy that is built of them; until they are mended the files are those of before.")]
    private void LookAtOptions()
    {
        try
        {
            var options = _options.CurrentValue;
            _watched = options.Watch ? [.. options.FullPaths] : [];
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
        }
    }

    // A folder that is not there cannot be watched; a file of it that comes is read when the configuration changes.
    [SuppressMessage("Design", "CA1031", Justification = "A folder that went meanwhile, or may not be watched, is like one that is not there.")]
    private IChangeToken Watched(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(path)!;
            if (!Directory.Exists(folder)) return NullChangeToken.Singleton;
            if (!_folders.TryGetValue(folder, out var provider)) _folders.Add(folder, provider = new PhysicalFileProvider(folder, Microsoft.Extensions.FileProviders.Physical.ExclusionFilters.None));
            return provider.Watch(Path.GetFileName(path));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return NullChangeToken.Singleton;
        }
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
