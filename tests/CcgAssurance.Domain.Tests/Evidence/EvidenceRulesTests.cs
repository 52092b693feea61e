using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Tests.Evidence;

public sealed class EvidenceRulesTests
{
    private static readonly EvidenceAnswers Complete = new()
    {
        Title = "A plan",
        Kind = EvidenceKind.Plan,
        Date = new DateOnly(2014, 7, 1),
        Scope = EvidenceScope.Local,
        Summary = "It says something.",
    };

    public static TheoryData<string, string, EvidenceAnswers, AssuranceSide> Refused => new()
    {
        { "R26", "Source", Complete with { Kind = EvidenceKind.PartnerReport }, AssuranceSide.NhsEngland },
        { "R118", "OtherKind", Complete with { Kind = EvidenceKind.Other }, AssuranceSide.NhsEngland },
        { "R118", "OtherKind", Complete with { OtherKind = "Letter" }, AssuranceSide.NhsEngland },
        { "R119", "Scope", Complete with { Scope = EvidenceScope.Soft }, AssuranceSide.Ccg },
    };

    public static TheoryData<EvidenceAnswers, AssuranceSide> Accepted => new()
    {
        { Complete, AssuranceSide.NhsEngland },
        { Complete, AssuranceSide.Ccg },
        { Complete with { Scope = EvidenceScope.Soft }, AssuranceSide.NhsEngland },
        { Complete with { Kind = EvidenceKind.PartnerReport, Source = "Care Quality Commission" }, AssuranceSide.Ccg },
        { Complete with { Kind = EvidenceKind.Other, OtherKind = "Letter" }, AssuranceSide.Ccg },
        { Complete with { Focuses = [.. Focus.AllOf(FrameworkVersions.Y2014To15)] }, AssuranceSide.NhsEngland },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    [Rule("R26", "R118", "R119")]
    public void A_partner_and_another_kind_are_named_and_soft_intelligence_is_the_area_teams_own(
        string rule, string field, EvidenceAnswers answers, AssuranceSide side)
    {
        var finding = Assert.Single(EvidenceRules.Check(answers, side, FrameworkVersions.Y2014To15));

        Assert.Equal((rule, field), (finding.Rule.Id, finding.Field));
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    [Rule("R72", "R118")]
    public void Any_kind_of_evidence_about_any_number_of_domains_and_themes_is_recorded(EvidenceAnswers answers, AssuranceSide side) =>
        Assert.Empty(EvidenceRules.Check(answers, side, FrameworkVersions.Y2014To15));
}
