using System.Globalization;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>An intervention whose direction is in force and being varied, with everything that can have happened in it.</summary>
public sealed class SampleIntervention
{
    private readonly AssuranceApp _app;
    private readonly OrganisationCode _ccg;
    private readonly Actor _lead;
    private readonly Actor _director;
    private int _number;

    private SampleIntervention(AssuranceApp app, OrganisationCode ccg, OrganisationCode team)
    {
        (_app, _ccg) = (app, ccg);
        (_lead, _director) = (By(Role.AreaTeamLead, team), By(Role.AreaTeamDirector, team));
    }

    /// <summary>What stands in addresses below it.</summary>
    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>();

    /// <summary>Brings one that far.</summary>
    /// <param name="app">The application.</param>
    /// <param name="ccg">The group.</param>
    /// <param name="team">The area team that proposes it.</param>
    /// <param name="pause">What is done once it is proposed, signed and varied, each time with what was done last.</param>
    public static async Task<SampleIntervention> InAsync(
        AssuranceApp app, OrganisationCode ccg, OrganisationCode team, Func<string, Task>? pause = null)
    {
        var sample = new SampleIntervention(app, ccg, team);
        sample._number = await app.Given.InterventionAsync(ccg, InterventionStage.UnderConsideration, team);
        foreach (var (name, changes) in new[] { ("intervened", sample.Proposal()), ("signed", sample.Signature()), ("varied", sample.Variation()) })
        {
            foreach (var change in changes)
            {
                await app.Given.ChangeInterventionAsync(sample._number, change);
            }

            await (pause?.Invoke(name) ?? Task.CompletedTask);
        }

        var row = await app.ReadAsync(db => db.AllPartsOf<InterventionCase>().AsNoTracking().SingleAsync(one => one.Number == sample._number));
        sample.Values = new Dictionary<string, string>
        {
            ["intervention"] = row.Number.ToString(CultureInfo.InvariantCulture),
            ["step"] = "1",
            ["contact"] = row.Contacts[0].Id.ToString(),
            ["document"] = row.StepOf(InterventionStep.AssuranceMeeting).Files[0].Id.ToString(),
            ["reviewer"] = row.Reviewers[0].Id.ToString(),
            ["direction"] = row.Directions[0].Id.ToString(),
            ["requirement"] = row.Directions[0].VersionInHand!.Requirements[0].Id.ToString(),
            ["key"] = row.Directions[0].VersionInForce!.Requirements[0].Key.ToString(),
            ["wording"] = "1",
            ["lifting"] = "2",
            ["ofCase"] = row.Number.ToString(CultureInfo.InvariantCulture),
            ["place"] = "1",
            ["followUp"] = row.FollowUps[0].Id.ToString(),
        };
        return sample;
    }

    private Actor By(Role role, OrganisationCode organisation) =>
        new(new UserId(Guid.CreateVersion7()), $"Test {role.Name()}", role, organisation, _app.Clock.GetUtcNow());

    private static UploadedFile File(string name) => FileCheck.Check(name, SampleFiles.Pdf).File!;

    private Func<InterventionCase, Outcome>[] Proposal() =>
    [
        row => row.WriteMeeting(new(_lead.Today, null, "Monthly review", "Waits are unsafe.", "Both say so.", null), _lead),
        row => row.AddContact(new(_lead.Today.AddDays(-9), "Both leads", "It was named."), _lead),
        row => row.AddFile(InterventionStep.AssuranceMeeting, File("minutes.pdf"), _lead),
        row => row.CompleteStep(InterventionStep.AssuranceMeeting, true, _lead),
        row => row.WriteRequest(new(new LinkedRequest(Guid.CreateVersion7(), 4, "Waiting times", _lead.Today, IsFormal: true), "The plan."), _lead),
        row => row.CompleteStep(InterventionStep.FormalRequest, true, _lead),
        row => row.RecordSupport(new(SupportAct.Given, SupportTeam.Regional, _lead.Today, "A surgeon advised."), _lead),
        row => row.WriteSupport(new(_lead.Today, _lead.Today, null, "It did not help."), _lead),
        row => row.CompleteStep(InterventionStep.SupportOptions, true, _lead),
        row => row.WriteOptions(new(_lead.Today, "Nothing else is left.", "A new board.", ImpactFinding.NoWorseOff, "Care goes on."), _lead),
        row => row.CompleteStep(InterventionStep.InterventionOptions, true, _lead),
    ];

    private Func<InterventionCase, Outcome>[] Signature()
    {
        var peer = By(Role.RegionalReviewer, OrganisationCode.Parse("Q98", null));
        var (member, chief) = (By(Role.CommitteeMember, OrganisationCode.NhsEngland), By(Role.ChiefExecutive, OrganisationCode.NhsEngland));
        return
        [
            row => row.NameReviewer(new(peer.UserId, peer.Name, peer.Role, peer.Organisation, []), _lead),
            row => row.Conclude(PeerConclusion.Supported, "We agree.", peer),
            row => row.WriteReview(new(_lead.Today, "By telephone.", IsForTheBoard: true), _lead),
            row => row.CompleteStep(InterventionStep.ConsistencyReview, true, _lead),
            row => row.WriteSummary(new(_lead.Today, "The report in short.", "Letters and minutes."), _lead),
            row => row.AddDirection(new NamedCcg(_ccg, $"NHS Test {_ccg} CCG"), _lead),
            row => row.WriteDirection(row.Directions[0].Id, Says("Bea North"), _lead),
            row => row.AddRequirement(row.Directions[0].Id, SampleCase.Requirement(_lead.Today), _lead),
            row => row.CompleteStep(InterventionStep.CommitteeApproval, true, _director),
            row => row.Decide(new(CommitteeDecision.Approved, _lead.Today, "It is so."), member),
            row => row.Sign(chief),
            row => row.MarkRequirement(
                new(row.Directions[0].VersionInForce!.Requirements[0].Key, RequirementMarkKind.NotMet, _lead.Today, "Not begun."), _lead),
            row => row.AddCommunication(new(CommunicationKind.Letter, _lead.Today, "Both leads", "They agree.", [File("letter.pdf")]), _lead),
            row => row.ProposeLifting(null, "It was enough.", _director),
            row => row.TakeLiftingBack(_director),
        ];
    }

    private Func<InterventionCase, Outcome>[] Variation() =>
    [
        row => row.Vary(row.Directions[0].Id, "Surgery was merged.", _lead),
        row => row.WriteDirection(row.Directions[0].Id, Says("Cal West"), _lead),
        row => row.ProposeLifting(null, "It is enough now.", _director),
    ];

    private static DirectionAnswers Says(string officer) => SampleCase.Direction() with
    {
        Powers = [InterventionPower.DirectFunctions, InterventionPower.ReplaceAccountableOfficer, InterventionPower.VaryConstitution],
        NewAccountableOfficer = officer,
        ConstitutionChange = $"The board has a seat for {officer}.",
        Conditions = $"Until {officer} says so.",
    };
}
