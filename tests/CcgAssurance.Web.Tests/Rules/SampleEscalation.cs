using System.Globalization;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>An escalation in progress, with everything that can have happened in it.</summary>
public sealed class SampleEscalation
{
    private readonly OrganisationCode _ccg;
    private readonly int _number;

    private SampleEscalation(OrganisationCode ccg, int number) => (_ccg, _number) = (ccg, number);

    /// <summary>What stands in addresses below it.</summary>
    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>();

    /// <summary>The key of a source of the view.</summary>
    public Guid Source { get; private set; }

    public static async Task<SampleEscalation> InAsync(AssuranceApp app, OrganisationCode ccg)
    {
        var opening = Sample.Opening() with { Issues = [new EscalationLinkAnswers(Guid.CreateVersion7(), "Waits for surgery")] };
        var sample = new SampleEscalation(ccg, await app.Given.EscalationAsync(ccg, EscalationStage.ViewComplete, opening));
        var (lead, director, group) = (
            app.Given.OfSupport(Role.AreaTeamLead, ccg), app.Given.OfSupport(Role.AreaTeamDirector, ccg), app.Given.OfSupport(Role.CcgLead, ccg));
        Func<Escalation, Domain.Records.Outcome>[] steps =
        [
            row => row.PutToCcg(Sample.Discussion() with { Mode = MeetingMode.Telephone, OtherWayReason = "Snow closed the road." }, lead),
            row => row.AssessLevel(ScrutinyLevel.MoreSupport, "A lead for theatres is missing.", group),
            row => row.WriteTerms(Sample.Timeline(), lead),
            row => row.AddAction(Sample.EscalationAction(), lead),
            row => row.AddMilestone(row.TermsInHand!.Actions[0].Id, Sample.Milestone(), lead),
            row => row.Propose(lead),
            row => row.Accept(director),
            row => row.Accept(group),
            row => row.MarkMet(new(row.TermsInForce!.Milestones[0].Key, new DateOnly(2014, 11, 19), "It is staffed."), group),
            row => row.AddCommunication(
                new(CommunicationKind.Letter, new DateOnly(2014, 11, 19), "Both leads", "They agree.", [FileCheck.Check("letter.pdf", SampleFiles.Pdf).File!]),
                group),
        ];
        foreach (var step in steps)
        {
            await app.Given.ChangeEscalationAsync(sample._number, step);
        }

        var agreed = await sample.ReadAsync(app);
        sample.Source = agreed.Sources[0].Id;
        sample.Values = new Dictionary<string, string>
        {
            ["escalation"] = agreed.Number.ToString(CultureInfo.InvariantCulture),
            ["edition"] = "1",
            ["of"] = agreed.TermsInForce!.Actions[0].Id.ToString(),
            ["milestone"] = agreed.TermsInForce!.Milestones[0].Key.ToString(),
            ["file"] = agreed.Communications[0].Files[0].Id.ToString(),
        };
        return sample;
    }

    /// <summary>Writes another edition of the actions, each of its texts anew, and says which rows it has.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> ReviseAsync(AssuranceApp app)
    {
        var lead = app.Given.OfSupport(Role.AreaTeamLead, _ccg);
        Func<Escalation, Domain.Records.Outcome>[] steps =
        [
            row => row.Revise("The theatre needs longer.", lead),
            row => row.WriteTerms(Sample.Timeline(), lead),
            row => row.ChangeAction(row.TermsInHand!.Actions[0].Id, Sample.EscalationAction(), lead),
            row => row.AddMilestone(row.TermsInHand!.Actions[0].Id, new("The theatre is open", new DateOnly(2015, 2, 27)), lead),
        ];
        foreach (var step in steps)
        {
            await app.Given.ChangeEscalationAsync(_number, step);
        }

        var terms = (await ReadAsync(app)).TermsInHand!;
        return new Dictionary<string, Guid> { ["actions"] = terms.Actions[0].Id, ["milestones"] = terms.Milestones[0].Id };
    }

    private Task<Escalation> ReadAsync(AssuranceApp app) => app.ReadAsync(db =>
        db.AllPartsOf<Escalation>().AsNoTracking().SingleAsync(row => row.Number == _number));
}
