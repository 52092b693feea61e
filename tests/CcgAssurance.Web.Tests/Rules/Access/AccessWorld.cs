using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Rules.Access;

/// <summary>
/// A quarter at every point of its way, each of a group of its own in one area team, with everybody who could ask for it: the people of
/// its organisations, and the same roles in others.
/// </summary>
internal sealed class AccessWorld
{
    private readonly AssuranceApp _app;
    private readonly List<AccessCase> _cases = [];

    private AccessWorld(AssuranceApp app) => (_app, Texts) = (app, new PlantedTexts(app));

    public IReadOnlyList<AccessCase> Cases => _cases;

    public PlantedTexts Texts { get; }

    public OrganisationCode Region { get; private set; }

    /// <summary>The readers that have to do with none of the quarters.</summary>
    public IReadOnlyList<AccessReader> Others { get; private set; } = [];

    public static async Task<AccessWorld> CreateAsync(AssuranceApp app)
    {
        var world = new AccessWorld(app);
        world.Region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: world.Region);
        await world.AddAsync(AccessCase.Redrafted, team, AssessmentStage.CcgResponded);
        await world.AddAsync(AccessCase.Drafted, team, AssessmentStage.Draft);
        await world.AddAsync(AccessCase.Shared, team, AssessmentStage.SharedWithCcg);
        await world.AddAsync(AccessCase.Responded, team, AssessmentStage.CcgResponded);
        await world.AddAsync(AccessCase.Final, team, AssessmentStage.Final);
        await world.AddAsync(AccessCase.Published, team, AssessmentStage.Published);
        world.Others = await world.OthersAsync(team);
        return world;
    }

    /// <summary>The people of the organisations of a quarter, one of each role.</summary>
    public async Task<IReadOnlyList<AccessReader>> OwnersAsync(AccessCase about)
    {
        var ccg = about.Played.Quarter.Ccg;
        return
        [
            new("area team lead", AccessSide.AreaTeam, about.Played.Lead),
            new("area team director", AccessSide.AreaTeam, about.Played.Director),
            new("CCG lead", AccessSide.Ccg, about.Played.CcgLead),
            new("governing body member", AccessSide.Ccg, await _app.Given.UserAsync(Role.GoverningBodyMember, ccg)),
            new("independent member", AccessSide.Ccg, await _app.Given.UserAsync(Role.IndependentMember, ccg)),
            new("regional reviewer", AccessSide.Above, await _app.Given.UserAsync(Role.RegionalReviewer, Region)),
            new("national team", AccessSide.Above, await _app.Given.UserAsync(Role.NationalTeam)),
        ];
    }

    private async Task AddAsync(string name, OrganisationCode team, AssessmentStage stage)
    {
        var quarter = await _app.Given.QuarterAsync(await _app.Given.CcgAsync(team));
        await _app.Given.ChangeAsync(quarter, assessment => assessment.AddEvidence(
            new EvidenceAnswers
            {
                Title = "What a patient said",
                Kind = EvidenceKind.Plan,
                Source = "A patient",
                Date = new DateOnly(2014, 7, 1),
                Scope = EvidenceScope.Soft,
                Summary = "It was said in confidence.",
            },
            FileCheck.Check("notes.pdf", SampleFiles.Pdf).File,
            new Actor(new UserId(Guid.CreateVersion7()), "Test team", Role.AreaTeamLead, team, _app.Clock.GetUtcNow())));
        await _app.Given.DraftRequestAsync(quarter.Ccg, Sample.FormalRequest());
        await _app.Given.DraftSupportAsync(quarter.Ccg);
        await _app.Given.EscalationAsync(quarter.Ccg, EscalationStage.ViewComplete);
        var unshared = await _app.Given.EscalationAsync(quarter.Ccg, EscalationStage.View);
        await _app.Given.ChangeEscalationAsync(unshared, escalation => escalation.AddSource(
            new(EscalationSourceKind.SoftIntelligence, "It was said in confidence.", new DateOnly(2014, 7, 1)),
            _app.Given.OfSupport(Role.AreaTeamLead, quarter.Ccg)));
        await Texts.PlantAsync(name, "soft");
        var records = await SampleRecords.InAsync(_app, quarter, isAnswered: false, isRevised: false);
        var played = await _app.Given.ScenarioOfAsync(quarter, AssessmentStage.Draft);
        await Texts.PlantAsync(name, "drafted");
        await records.ReviseAsync(_app);
        await Texts.PlantAsync(name, "revised");
        if (stage >= AssessmentStage.SharedWithCcg)
        {
            await played.PlayToAsync(AssessmentStage.SharedWithCcg);
            await played.AnswerAsync(1, new ResponseAnswers { Verdict = CcgVerdict.Comments, Comment = "We would say more." });
            records.Know("response", (await played.ReadAsync()).CurrentResponse!.Answers[0].Id);
            await Texts.PlantAsync(name, "answering");
        }

        if (stage > AssessmentStage.SharedWithCcg)
        {
            await played.RespondAsync();
            await played.ReplyAsync(AreaTeamReply.NotChanged);
        }

        await played.PlayToAsync(stage);
        if (name == AccessCase.Redrafted)
        {
            await played.RedraftAsync("The CCG is right.");
            await Texts.PlantAsync(name, "redrafted", again: true);
        }

        await Texts.PlantAsync(name, "later");
        await records.InterveneAsync(_app, moment => Texts.PlantAsync(name, moment));
        _cases.Add(new AccessCase(name, played, records));
    }

    private async Task<IReadOnlyList<AccessReader>> OthersAsync(OrganisationCode team)
    {
        var nextTeam = await _app.Given.AreaTeamAsync(region: Region);
        var distantTeam = await _app.Given.AreaTeamAsync();
        var (neighbour, next, distant) =
            (await _app.Given.CcgAsync(team), await _app.Given.CcgAsync(nextTeam), await _app.Given.CcgAsync(distantTeam));
        return
        [
            await OtherAsync("CCG lead of another CCG of the area team", Role.CcgLead, neighbour),
            await OtherAsync("governing body member in another area team", Role.GoverningBodyMember, next),
            await OtherAsync("independent member in another region", Role.IndependentMember, distant),
            await OtherAsync("lead of another area team", Role.AreaTeamLead, nextTeam),
            await OtherAsync("director of an area team in another region", Role.AreaTeamDirector, distantTeam),
            await OtherAsync("reviewer of another region", Role.RegionalReviewer),
            await OtherAsync("administrator", Role.Administrator),
        ];
    }

    private async Task<AccessReader> OtherAsync(string name, Role role, OrganisationCode? organisation = null) =>
        new(name, AccessSide.Other, await _app.Given.UserAsync(role, organisation));
}
