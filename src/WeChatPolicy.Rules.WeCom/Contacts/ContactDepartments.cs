namespace WeChatPolicy.Rules.WeCom;

/// <summary>The company's departments, put together from several answers, and the names that they go by.</summary>
internal sealed class ContactDepartments(List<string> faults)
{
    private readonly Dictionary<long, ContactDepartment> _byId = [];

    /// <summary>Whether any was listed.</summary>
    public bool IsEmpty => _byId.Count == 0;

    public void Add(ContactDepartment read)
    {
        if (!_byId.TryGetValue(read.Id, out var known))
        {
            _byId[read.Id] = read;
            return;
        }

        if (Differ(known.Name, read.Name) || (known.Parent is { } one && read.Parent is { } other && one != other))
        {
            faults.Add($"{read.Place}: the department is another one at {known.Place}");
        }

        _byId[read.Id] = known with { Name = known.Name ?? read.Name, Parent = known.Parent ?? read.Parent };
    }

    /// <summary>The name of each department: its own where no other one has it, else with those above it (华东/销售部).</summary>
    /// <returns>The names by number; <see langword="null"/> where no name is known, or two cannot be told apart.</returns>
    public IReadOnlyDictionary<long, string?> Names()
    {
        if (FindCycles()) return _byId.Keys.ToDictionary(id => id, static _ => (string?)null);
        var shared = Shared(_byId.Values.Select(department => department.Name));
        var names = _byId.Values.ToDictionary(department => department.Id, department => department.Name is { } name && shared.Contains(name) ? PathOf(department) : department.Name);
        var confused = Shared(names.Values);
        return names.ToDictionary(named => named.Key, named => named.Value is { } name && confused.Contains(name) ? null : named.Value);
    }

    private static HashSet<string> Shared(IEnumerable<string?> names) =>
        names.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;

    /// <summary>The names from the top down; the company itself is in every path, and so in none.</summary>
    private string? PathOf(ContactDepartment department)
    {
        var names = new Stack<string>();
        for (var at = department; at is not null; at = Above(at))
        {
            if (at != department && at.Parent == 0) break;
            if (at.Name is null) return null;
            names.Push(at.Name);
        }

        return string.Join('/', names);
    }

    private ContactDepartment? Above(ContactDepartment department) => department.Parent is { } parent ? _byId.GetValueOrDefault(parent) : null;

    /// <summary>Departments that lie inside themselves; each circle is told once.</summary>
    private bool FindCycles()
    {
        var (done, found) = (new HashSet<long>(), false);
        foreach (var start in _byId.Values)
        {
            var way = new HashSet<long>();
            var at = start;
            while (at is not null && !done.Contains(at.Id) && way.Add(at.Id)) at = Above(at);
            if (at is not null && way.Contains(at.Id))
            {
                faults.Add($"{at.Place}.parentid: the departments above it lead back to it");
                found = true;
            }

            done.UnionWith(way);
        }

        return found;
    }
}
