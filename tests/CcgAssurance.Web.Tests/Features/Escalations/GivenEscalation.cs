using System.Globalization;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Escalations;

/// <summary>A group and everybody who can have to do with an escalation about it. The clock stands at 19 November 2014.</summary>
internal sealed record GivenEscalation(AssuranceApp App, OrganisationCode Region, OrganisationCode Team, OrganisationCode Ccg)
{
    public static Dictionary<string, string> Answers => new()
    {
        ["Form.Subject"] = "Waits do not get shorter",
        ["Form.Trigger"] = nameof(EscalationTrigger.RecoveryNotDelivered),
        ["Form.Reason"] = "The recovery did not come.",
        ["Form.Domains"] = "3",
    };

    public string Open => $"/ccgs/{Ccg}/escalations/new";

    public static async Task<GivenEscalation> InAsync(AssuranceApp app)
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        return new GivenEscalation(app, region, team, await app.Given.CcgAsync(team));
    }

    /// <summary>Somebody of this group, or of the area team or region to which it belongs.</summary>
    public async Task<Visitor> LogInAsync(Role role) => await App.LogInAsync(await App.Given.UserAsync(role, role.Level() switch
    {
        OrganisationLevel.Ccg => Ccg,
        OrganisationLevel.AreaTeam => Team,
        OrganisationLevel.Region => Region,
        OrganisationLevel.National => null,
    }));

    /// <summary>The address of an escalation that was brought to a stage.</summary>
    public async Task<string> InStageAsync(EscalationStage stage, OpeningAnswers? answers = null)
    {
        var number = await App.Given.EscalationAsync(Ccg, stage, answers);
        return string.Create(CultureInfo.InvariantCulture, $"/escalations/{number}");
    }

    /// <summary>The address of one in progress whose milestone was due yesterday.</summary>
    public async Task<string> OverdueAsync(OpeningAnswers? answers = null)
    {
        var address = await InStageAsync(EscalationStage.InProgress, answers);
        var id = (await ReadAsync(address)).Id;
        await App.ReadAsync(db => db.EscalationMilestones.Where(row => row.EscalationId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueOn, new DateOnly(2014, 11, 18))));
        return address;
    }

    public Task<Escalation> ReadAsync(string address) => App.ReadAsync(db =>
    {
        var number = int.Parse(address.Split('/')[2], CultureInfo.InvariantCulture);
        return db.AllPartsOf<Escalation>().AsNoTracking().SingleAsync(escalation => escalation.Number == number);
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
