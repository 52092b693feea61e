using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;

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

    public static TheoryData<string, string, EvidenceAnswers, EvidenceSide> Refused => new()
    {
        { "R26", "Source", Complete with { Kind = EvidenceKind.PartnerReport }, EvidenceSide.AreaTeam },
        { "R118", "OtherKind", Complete with { Kind = EvidenceKind.Other }, EvidenceSide.AreaTeam },
        { "R118", "OtherKind", Complete with { OtherKind = "Letter" }, EvidenceSide.AreaTeam },
        { "R119", "Scope", Complete with { Scope = EvidenceScope.Soft }, EvidenceSide.Ccg },
    };

    public static TheoryData<EvidenceAnswers, EvidenceSide> Accepted => new()
    {
        { Complete, EvidenceSide.AreaTeam },
        { Complete, EvidenceSide.Ccg },
        { Complete with { Scope = EvidenceScope.Soft }, EvidenceSide.AreaTeam },
        { Complete with { Kind = EvidenceKind.PartnerReport, Source = "Care Quality Commission" }, EvidenceSide.Ccg },
        { Complete with { Kind = EvidenceKind.Other, OtherKind = "Letter" }, EvidenceSide.Ccg },
        { Complete with { Focuses = [.. Focus.AllOf(FrameworkVersions.Y2014To15)] }, EvidenceSide.AreaTeam },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    [Rule("R26", "R118", "R119")]
    public void A_partner_and_another_kind_are_named_and_soft_intelligence_is_the_area_teams_own(
        string rule, string field, EvidenceAnswers answers, EvidenceSide side)
    {
        var finding = Assert.Single(EvidenceRules.Check(answers, side, FrameworkVersions.Y2014To15));

        Assert.Equal((rule, field), (finding.Rule.Id, finding.Field));
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    [Rule("R72", "R118")]
    public void Any_kind_of_evidence_about_any_number_of_domains_and_themes_is_recorded(EvidenceAnswers answers, EvidenceSide side) =>
        Assert.Empty(EvidenceRules.Check(answers, side, FrameworkVersions.Y2014To15));
}
