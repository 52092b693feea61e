using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Testing.Builders;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>What an agreement takes from a package.</summary>
public sealed class SupportAgreementOfPackageTests
{
    private static readonly OrganisationCode Ccg = OrganisationCode.Parse("Z01");
    private static readonly DateOnly Today = new(2014, 11, 20);
    private static readonly AgreementPlace Place = new("Anyshire", "NHS Anyshire North CCG", true, FrameworkVersions.Y2014To15);

    [Fact]
    [Rule("R151", "R159", "R166", "R167", "R174", "R179")]
    public void It_takes_over_all_that_the_terms_say_and_who_accepted_them()
    {
        var package = Proposed();
        Done(package.Accept(null, By(Role.AreaTeamDirector)));
        Done(package.Accept(null, By(Role.CcgLead)));
        var terms = package.TermsInForce!;

        var agreement = SupportAgreementReport.Of(package, terms, Place);

        Assert.Equal((7, 1, TermsStage.Agreed), (agreement.Number, agreement.Edition, agreement.Stage));
        Assert.Equal(("Z01", "NHS Anyshire North CCG", true, "2014-15"), (agreement.CcgCode, agreement.CcgName, agreement.IsInvented, agreement.FrameworkKey));
        Assert.Equal(
            (terms.Title, terms.Rationale, terms.Objectives, terms.ExpectedImprovement, terms.ExitCircumstances),
            (agreement.Title, agreement.Rationale, agreement.Objectives, agreement.ExpectedImprovement, agreement.ExitCircumstances));
        Assert.Equal(
            (terms.StartsOn, terms.EndsOn, terms.Monitoring, package.NextDiscussionOn, terms.PowerUse, terms.PowerPurpose),
            (agreement.StartsOn, agreement.EndsOn, agreement.Monitoring, agreement.NextDiscussionOn, agreement.PowerUse, agreement.PowerPurpose));
        Assert.Equal(["The council", "The hospital"], agreement.Partners);
        Assert.Equal(new CitedPower("14Z10", "Power of NHS England to provide assistance or support"), agreement.Power);
        var measure = Sample.Measure();
        Assert.Equal(
            new AgreedMeasure(
                measure.Type, measure.Description, measure.ProviderKind, measure.Provider, measure.Resourcing, measure.Owner, measure.DueOn),
            agreement.Measures.Single());
        var indicator = Sample.Indicator();
        Assert.Equal(
            new AgreedIndicator(indicator.Name, indicator.Baseline, indicator.Target, indicator.TargetOn, indicator.IsForExit),
            agreement.Indicators.Single());
        var restriction = Sample.Restriction();
        Assert.Equal(
            new AgreedRestriction(restriction.AppliesTo, restriction.Text, restriction.DiscussedAt, restriction.DiscussedOn),
            agreement.Restrictions.Single());
        Assert.Equal(
            Sample.Trajectory().Planned.Select(point => new AgreedPoint(point.On, point.Value)), agreement.Trajectories.Single().Points);
        Assert.Equal(7, agreement.Factors.Count(factor => factor.Note is not null));
        Assert.Equal(
            new Acceptance("NHS England, Anyshire area team", "Test AreaTeamDirector", "Area team director", Today),
            agreement.NhsEnglandAcceptance);
        Assert.Equal(new Acceptance("NHS Anyshire North CCG", "Test CcgLead", "CCG lead", Today), agreement.CcgAcceptance);
        Assert.Equal(Today, agreement.AgreedOn);
        Assert.Equal(
            [
                "2014/15 operational guidance, para 49", "2014/15 operational guidance, para 53", "2014/15 operational guidance, para 54",
                "2014/15 operational guidance, Annex 4, Providing assistance", "National Health Service Act 2006, section 14Z10",
            ],
            agreement.Sources);
    }

    [Fact]
    [Rule("R159", "R170")]
    public void A_change_in_hand_has_its_reason_and_no_acceptance_and_an_edition_that_is_past_no_next_discussion()
    {
        var package = Proposed();
        Done(package.TakeBack("A date is wrong.", By(Role.AreaTeamLead)));
        Done(package.Propose(7, By(Role.AreaTeamLead)));
        Done(package.Accept(null, By(Role.CcgLead)));
        Done(package.Accept(null, By(Role.AreaTeamDirector)));
        Done(package.Revise(TermsChange.Lowered, "It is going well.", By(Role.AreaTeamLead)));

        var agreements = package.Terms.OrderBy(terms => terms.Edition).Select(terms => SupportAgreementReport.Of(package, terms, Place)).ToList();

        Assert.Equal([TermsStage.TakenBack, TermsStage.Agreed, TermsStage.Draft], agreements.Select(agreement => agreement.Stage));
        Assert.Equal([true, false, false], agreements.Select(agreement => agreement.NextDiscussionOn is null));
        Assert.Equal((TermsChange.Lowered, "It is going well."), (agreements[2].Change!.Value, agreements[2].ChangeReason));
        Assert.Equal((null, null, null), (agreements[2].NhsEnglandAcceptance, agreements[2].CcgAcceptance, agreements[2].AgreedOn));
    }

    private static SupportPackage Proposed()
    {
        var lead = By(Role.AreaTeamLead);
        var package = SupportPackage.Draft(Ccg, null, null, Sample.Terms() with { Partners = "The council\nThe hospital" }, lead);
        Done(package.AddMeasure(Sample.Measure(), lead));
        Done(package.AddIndicator(Sample.Indicator(), lead));
        Done(package.AddRestriction(Sample.Restriction(), lead));
        Done(package.AddTrajectory(Sample.Trajectory(), lead));
        Done(package.PlanDiscussion(Today.AddDays(28), lead));
        Done(package.Propose(7, lead));
        return package;
    }

    private static Actor By(Role role) => new(
        new UserId(Guid.CreateVersion7()), $"Test {role}", role, Ccg, new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero));

    private static void Done(Outcome outcome) =>
        Assert.True(outcome.IsDone, string.Join('\n', outcome.Findings.Select(finding => finding.Message)));
}
