using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>The words for the members of every enum that people see in an answer or in the history.</summary>
public static class EnumWords
{
    private static readonly Dictionary<Type, Func<Enum, string>> Words = new()
    {
        [typeof(AssuranceCategory)] = member => ((AssuranceCategory)member).DisplayText(),
        [typeof(AssessmentStage)] = member => ((AssessmentStage)member).DisplayText(),
        [typeof(DecisionFactor)] = member => ((DecisionFactor)member).DisplayText(),
        [typeof(Office)] = member => ((Office)member).DisplayText(),
        [typeof(DelegatedFunction)] = member => ((DelegatedFunction)member).DisplayText(),
        [typeof(InterventionReason)] = member => ((InterventionReason)member).DisplayText(),
    };

    private static readonly Dictionary<string, Type> ByName = Words.Keys.ToDictionary(type => type.Name);

    /// <summary>The words for a member.</summary>
    public static string Of(Enum member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Words.TryGetValue(member.GetType(), out var words)
            ? words(member)
            : throw new InvalidOperationException($"Add the words for {member.GetType().Name} to {nameof(EnumWords)}.");
    }

    /// <summary>The words for a member that the history holds by name; null when the type or the member is not known any more.</summary>
    public static string? Of(string type, string member) =>
        ByName.TryGetValue(type, out var known) && Enum.TryParse(known, member, out var value) ? Of((Enum)value!) : null;
}
