using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Interventions;

/// <summary>A group and everybody who can have to do with an intervention in it. The clock stands at 19 November 2014.</summary>
internal sealed record GivenIntervention(AssuranceApp App, OrganisationCode Region, OrganisationCode Team, OrganisationCode Ccg)
{
    public static Dictionary<string, string> Answers => new()
    {
        ["Form.Subject"] = "Surgery is not commissioned safely",
        ["Form.Justification"] = "Nothing else protects patients.",
        ["Form.Domains"] = "3",
        ["Form.Grounds"] = nameof(InterventionGround.Failing),
        ["Form.GroundReason"] = "The CCG does not commission surgery.",
        ["Form.Route"] = nameof(InterventionRoute.SeriousPatientRisk),
        ["Form.RiskStatement"] = "Patients were harmed.",
        ["Form.Proportionality"] = "Only one function is directed.",
        ["Form.RequestNote"] = "It was asked twice.",
        ["Form.SupportNote"] = "It did not help.",
        ["Form.EscalationNote"] = "There was no time.",
    };

    /// <summary>The confirmation that the ways of working were followed.</summary>
    public static Dictionary<string, string> Confirmed => new() { ["Form.FollowsWaysOfWorking"] = "true" };

    public string Open => $"/ccgs/{Ccg}/interventions/new";

    public static async Task<GivenIntervention> InAsync(AssuranceApp app)
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        return new GivenIntervention(app, region, team, await app.Given.CcgAsync(team));
    }

    public Task<TestUser> UserAsync(Role role) => App.Given.UserAsync(role, role.Level() switch
    {
        OrganisationLevel.Ccg => Ccg,
        OrganisationLevel.AreaTeam => Team,
        OrganisationLevel.Region => Region,
        OrganisationLevel.National => null,
    });

    /// <summary>Somebody of this group, or of the area team, the region or NHS England above it.</summary>
    public async Task<Visitor> LogInAsync(Role role) => await App.LogInAsync(await UserAsync(role));

    /// <summary>The address of a case that was brought to a stage.</summary>
    public async Task<string> InStageAsync(InterventionStage stage, OpeningAnswers? answers = null)
    {
        var number = await App.Given.InterventionAsync(Ccg, stage, Team, answers);
        return string.Create(CultureInfo.InvariantCulture, $"/interventions/{number}");
    }

    /// <summary>The address of a case in force with a direction to another group too.</summary>
    public async Task<string> WithPartnerAsync(OrganisationCode partner)
    {
        var number = await App.Given.InterventionAsync(
            Ccg, InterventionStage.InForce, Team, partner: new NamedCcg(partner, $"NHS Test {partner} CCG"));
        return string.Create(CultureInfo.InvariantCulture, $"/interventions/{number}");
    }

    public Task<InterventionCase> ReadAsync(string address) => App.ReadAsync(db =>
    {
        var number = int.Parse(address.Split('/')[2], CultureInfo.InvariantCulture);
        return db.AllPartsOf<InterventionCase>().AsNoTracking().SingleAsync(row => row.Number == number);
    });

    /// <summary>Opens the form at an address and sends it with these answers.</summary>
    public static async Task<Page> SubmitAsync(Visitor visitor, string address, Dictionary<string, string>? answers = null, params TestFile[] files) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address.Split('?')[0]), answers, files);

    /// <summary>The same, where it is to be accepted.</summary>
    public static async Task<Page> TakeAsync(Visitor visitor, string address, Dictionary<string, string>? answers = null, params TestFile[] files)
    {
        var answer = await SubmitAsync(visitor, address, answers, files);
        Assert.True(answer.Status == 302, answer.Status == 302 ? "" : $"{answer.Status}: {answer.Text}");
        return await visitor.FollowAsync(answer);
    }

    public static Dictionary<string, string> On(string field, string day) => new()
    {
        [$"Form.{field}.Day"] = day[8..],
        [$"Form.{field}.Month"] = day[5..7],
        [$"Form.{field}.Year"] = day[..4],
    };

    public static Dictionary<string, string> Because(string reason) => new() { ["Form.Reason"] = reason };

    public static string Source(GuidanceRule rule) => $"({rule.Source})";
}
