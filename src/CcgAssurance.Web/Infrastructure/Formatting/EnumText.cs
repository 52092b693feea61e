using System.Reflection;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>
/// The words for the members of every enum that people see in an answer or in the history. An enum has them by having a
/// <c>DisplayText</c>, beside it, in the domain or in a feature.
/// </summary>
public static class EnumText
{
    private static readonly Dictionary<Type, MethodInfo> Words = new[] { typeof(IAudited).Assembly, typeof(EnumText).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == "DisplayText" && method.GetParameters() is [{ ParameterType.IsEnum: true }])
        .ToDictionary(method => method.GetParameters()[0].ParameterType);

    private static readonly Dictionary<string, Type> ByName = Words.Keys.ToDictionary(type => type.Name);

    /// <summary>The words for a member.</summary>
    public static string Of(Enum member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Words.TryGetValue(member.GetType(), out var words)
            ? (string)words.Invoke(null, [member])!
            : throw new InvalidOperationException($"Give {member.GetType().Name} a DisplayText, so that people can read it.");
    }

    /// <summary>The words for a member that the history holds by name; null when the type or the member is not known any more.</summary>
    public static string? Of(string type, string member) =>
        ByName.TryGetValue(type, out var known) && Enum.TryParse(known, member, out var value) ? Of((Enum)value!) : null;
}
