using System.Reflection;
using NetArchTest.Rules;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>Which modules of an assembly need which: a module is what lies below one segment after the root namespace.</summary>
public sealed class ModuleGraph
{
    private const string Views = "AspNetCoreGeneratedDocument";

    private readonly string _root;
    private readonly Types _types;
    private readonly Dictionary<string, string[]> _modules;
    private readonly Dictionary<string, List<string>> _needs;

    private ModuleGraph(Assembly assembly, string root)
    {
        _root = root;
        _types = Types.InAssembly(assembly);
        _modules = assembly.GetTypes()
            .Where(type => !type.IsNested && !type.Name.EndsWith("Links", StringComparison.Ordinal)
                && type.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) == true)
            .GroupBy(type => type.Namespace![(root.Length + 1)..].Split('.')[0], type => type.FullName!)
            .ToDictionary(group => group.Key, group => group.ToArray());
        _needs = _modules.Keys.ToDictionary(
            module => module,
            module => _modules.Keys.Where(other => other != module && TypesThatNeed(module, other).Any()).ToList());
    }

    public IReadOnlyCollection<string> Modules => _modules.Keys;

    /// <summary>Reads the modules below a root namespace. An address is no need: links are left out on both sides.</summary>
    public static ModuleGraph Of(Assembly assembly, string root) => new(assembly, root);

    /// <summary>
    /// The pairs of modules that need each other, directly or through others, with the types of the first that need the second.
    /// </summary>
    public IReadOnlyList<string> Cycles() =>
    [
        .. from module in _needs.Keys
           from other in _needs[module]
           where Reach(other).Contains(module)
           select $"{module} needs {other} ({string.Join(", ", TypesThatNeed(module, other).Take(3))}), and {other} needs {module}",
    ];

    // A view is compiled into one namespace for all, and its name says where it lies.
    private IEnumerable<string> TypesThatNeed(string module, string other) =>
    [
        .. Named(_types.That().ResideInNamespace($"{_root}.{module}").And().DoNotHaveNameEndingWith("Links"), other),
        .. Named(_types.That().ResideInNamespace(Views).And().HaveNameStartingWith($"Features_{module}_"), other),
    ];

    private IEnumerable<string> Named(PredicateList types, string other) =>
        types.And().HaveDependencyOnAny(_modules[other]).GetTypes().Select(type => type.FullName);

    private HashSet<string> Reach(string from)
    {
        var (seen, left) = (new HashSet<string>(), new Stack<string>(_needs[from]));
        while (left.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                _needs[next].ForEach(left.Push);
            }
        }

        return seen;
    }
}
