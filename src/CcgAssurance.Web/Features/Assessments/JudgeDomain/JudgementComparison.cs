using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

/// <summary>The answers in which two versions of a judgement differ, in the order of the form.</summary>
public static class JudgementComparison
{
    public static IEnumerable<(string Answer, string? Saved, string? Mine)> Of(JudgeDomainForm saved, JudgeDomainForm mine) =>
        Answers(saved).Zip(Answers(mine), (left, right) => (left.Name, left.Text, right.Text))
            .Where(row => row.Item2 != row.Item3);

    private static IEnumerable<(string Name, string? Text)> Answers(JudgeDomainForm form) =>
    [
        ("Assurance level", form.Category?.DisplayText()),
        ("Reasons for the judgement", form.Rationale),
        ("What weighed in the judgement", List(form.Factors.Select(factor => factor.DisplayText()))),
        ("Something else", form.OtherFactor),
        ("Made together with the CCG", form.IsJoint switch { true => "Yes", false => "No", null => null }),
        ("Why not", form.NotJointReason),
        ("Why only intervention is left", List(form.InterventionReasons.Select(reason => reason.DisplayText()))),
    ];

    private static string? List(IEnumerable<string> items) => string.Join("\n", items) is { Length: > 0 } text ? text : null;
}
