using System.Text;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>Turns the names in the history into words. The history itself keeps them as they are in the code.</summary>
public static class AuditWords
{
    // Fields whose name in the code is not the name that the form gives them.
    private static readonly Dictionary<string, string> FormNames = new()
    {
        [nameof(DomainJudgement.Category)] = "Assurance level",
        [nameof(DomainJudgement.Rationale)] = "Reasons for the judgement",
        [nameof(DomainJudgement.Factors)] = "What weighed in the judgement",
        [nameof(DomainJudgement.OtherFactor)] = "What else weighed in it",
        [nameof(DomainJudgement.IsJoint)] = "Made together with the CCG",
        [nameof(DomainJudgement.NotJointReason)] = "Why it was not made together",
        [nameof(DomainJudgement.InterventionReasons)] = "Why only intervention is left",
        [nameof(QuarterlyAssessment.FrameworkKey)] = "Framework",
    };

    /// <summary>The field as its form calls it, or else its name with spaces: "OpenedOn" as "Opened on".</summary>
    public static string Field(string name) => FormNames.GetValueOrDefault(name) ?? Spaced(name);

    /// <summary>The members of our enums in their own words; everything else as it is.</summary>
    public static string? Value(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var parts = value.Split(", ").Select(KnownWords).ToList();
        return parts.TrueForAll(part => part is not null) ? string.Join(", ", parts) : value;
    }

    private static string? KnownWords(string name) =>
        Words<AssuranceCategory>(name, category => category.DisplayText())
        ?? Words<DecisionFactor>(name, factor => factor.DisplayText())
        ?? Words<InterventionReason>(name, reason => reason.DisplayText())
        ?? Words<AssessmentStage>(name, stage => stage.DisplayText());

    private static string? Words<TEnum>(string name, Func<TEnum, string> words)
        where TEnum : struct, Enum =>
        Enum.GetNames<TEnum>().Contains(name) ? words(Enum.Parse<TEnum>(name)) : null;

    private static string Spaced(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            }
            else
            {
                words.Append(letter);
            }
        }

        return words.ToString();
    }
}
