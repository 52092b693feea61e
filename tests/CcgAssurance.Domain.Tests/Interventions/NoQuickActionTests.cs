using System.Reflection;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class NoQuickActionTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    [Rule("R199", "R220")]
    public void No_issue_and_no_judgement_opens_a_case_by_itself()
    {
        Assert.Contains(IssueResponse.Intervention, Enum.GetValues<IssueResponse>());
        Assert.Empty(
            from type in typeof(InterventionCase).Assembly.GetTypes()
            where type.Namespace?.StartsWith(typeof(InterventionCase).Namespace!, StringComparison.Ordinal) == false
            from method in type.GetMethods(Everything)
            where method.ReturnType == typeof(InterventionCase)
                || method.GetParameters().Any(parameter => parameter.ParameterType == typeof(InterventionCase))
            select $"{type.Name}.{method.Name}");
        Assert.Equal(
            [nameof(InterventionCase.Open)],
            typeof(InterventionCase).GetMethods(Everything).Where(method => method.ReturnType == typeof(InterventionCase)).Select(method => method.Name));
    }

    // What a verb can change, it has been handed or holds.
    [Fact]
    [Rule("R216")]
    public void A_case_and_its_directions_hold_and_are_handed_nothing_of_other_records_that_they_could_change()
    {
        var types = typeof(InterventionCase).Assembly.GetTypes().Where(type => type.Namespace == typeof(InterventionCase).Namespace).ToList();
        string[] others = [typeof(DomainJudgement).Namespace!, typeof(Domain.Ccgs.Ccg).Namespace!, typeof(Domain.Escalations.Escalation).Namespace!];

        var reached = types.SelectMany(type => type.GetFields(Everything).Select(field => field.FieldType)
            .Concat(type.GetMethods(Everything).SelectMany(
                method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))));

        Assert.NotEmpty(types);
        Assert.DoesNotContain(reached.SelectMany(type => type.GetGenericArguments().Append(type)), type => others.Contains(type.Namespace));
    }
}
