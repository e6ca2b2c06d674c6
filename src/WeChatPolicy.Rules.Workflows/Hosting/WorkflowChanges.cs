using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace WeChatPolicy.Rules.Workflows.Hosting;

/// <summary>Tells when a workflow file of a policy changes, or which files there are, so that the policy is built anew: it follows the change of its options, and this is announced as one.</summary>
internal sealed class WorkflowChanges(string name, IOptionsFactory<WorkflowOptions> options, IEnumerable<IOptionsChangeTokenSource<WorkflowOptions>> changes)
    : IOptionsChangeTokenSource<PolicyOptions>, IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, PhysicalFileProvider> _folders = new(StringComparer.Ordinal);
    private string[] _watched = [];
    private bool _isDisposed;

    public string Name => name;

    /// <summary>A token that fires once: at the next change. It never throws: who asks for the next one would not ask again.</summary>
    /// <remarks>It is asked for anew after every change of the policy, and then watches the files that the options name by then.</remarks>
    public IChangeToken GetChangeToken()
    {
        lock (_lock)
        {
            if (_isDisposed) return NullChangeToken.Singleton;
            LookAtOptions();
            return new CompositeChangeToken([.. changes.Where(change => (change.Name ?? "") == name).Select(change => change.GetChangeToken()), .. _watched.Select(Watched)]);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed) return;
            _isDisposed = true;
            foreach (var folder in _folders.Values) folder.Dispose();
            _folders.Clear();
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "What is wrong with the options is told by the policy that is built of them; until they are mended the files are those of before.")]
    private void LookAtOptions()
    {
        try
        {
            var current = options.Create(name);
            _watched = current.Watch ? [.. current.FullPaths] : [];
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
}
