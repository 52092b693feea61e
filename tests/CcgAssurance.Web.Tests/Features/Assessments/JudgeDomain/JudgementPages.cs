using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.JudgeDomain;

/// <summary>What all tests of the judgement on a domain start from and look at.</summary>
public abstract class JudgementPages(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    protected static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.Category"] = "AssuredWithSupport",
        ["Form.Basis"] = "desk-review",
        ["Form.Rationale"] = "Waiting times slip and the plan does not hold.\nThe provider is in difficulty.",
        ["Form.Factors"] = "WiderEnvironment",
        ["Form.IsJoint"] = "true",
    };

    protected AssuranceApp App => app;

    protected DateOnly Today => UkTime.DateOf(App.Clock.GetUtcNow());

    protected async Task AssertNothingSavedAsync(QuarterKey quarter, TestUser? by, string? rationale = null)
    {
        var judgement = await ReadAsync(quarter);
        Assert.Equal(rationale, judgement.Rationale);
        Assert.True(rationale is not null || judgement.Category is null);
        Assert.Equal(0, await App.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == by!.Id)));
    }

    protected Task<AssessmentStage> StageAsync(QuarterKey quarter) =>
        App.ReadAsync(db => db.QuarterlyAssessments.Where(row => row.CcgCode == quarter.Ccg).Select(row => row.Stage).SingleAsync());

    protected async Task AssertHistoryAsync(QuarterKey quarter, TestUser lead)
    {
        var id = await App.ReadAsync(db => db.QuarterlyAssessments
            .Where(row => row.CcgCode == quarter.Ccg).Select(row => row.Id).SingleAsync());
        var entries = await App.ReadAsync(db => db.AuditEntries
            .Where(entry => entry.RecordKind == AssessmentId.Kind && entry.RecordId == id.ToString() && entry.UserId == lead.Id)
            .ToListAsync());

        var judgement = Assert.Single(entries, entry => entry.Subject == "Judgement on domain 3");
        Assert.Equal(AuditChange.Changed, judgement.Change);
        Assert.Equal(lead.Name, judgement.UserName);
        Assert.Equal(Role.AreaTeamLead, judgement.Role);
        Assert.Equal(lead.Organisation, judgement.Organisation);
        Assert.Equal(App.Clock.GetUtcNow(), judgement.At);
        Assert.Contains(new FieldChange("Category", "AssuranceCategory", null, "AssuredWithSupport"), judgement.Fields);
        Assert.Contains(new FieldChange("IsJoint", "Boolean", null, "Yes"), judgement.Fields);
        Assert.DoesNotContain(judgement.Fields, field => field.Field is "Version" or "Id");
        Assert.Contains(
            new FieldChange("Stage", "AssessmentStage", "ConversationHeld", "Draft"),
            Assert.Single(entries, entry => entry.Subject == "Quarterly assessment").Fields);
    }

    protected async Task<(Visitor Visitor, QuarterKey Quarter)> LeadWithAsync(AssessmentStage? stage = null)
    {
        var team = await App.Given.AreaTeamAsync();
        var quarter = await App.Given.QuarterAsync(await App.Given.CcgAsync(team), stage: stage);
        return (await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, team)), quarter);
    }

    protected static async Task<Page> SubmitAsync(Visitor visitor, QuarterKey quarter, Dictionary<string, string> answers, int domain = 1)
    {
        var page = await visitor.OpenAsync(Address(quarter, domain));
        return await visitor.SubmitAsync(page.Form(Address(quarter, domain)), answers);
    }

    protected Task<DomainJudgement> ReadAsync(QuarterKey quarter, int domain = 1)
    {
        var number = new DomainNumber(domain);
        return App.ReadAsync(db => db.QuarterlyAssessments
            .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter)
            .SelectMany(row => row.Judgements)
            .SingleAsync(row => row.Domain == number));
    }

    protected static string Address(QuarterKey quarter, int domain = 1) =>
        $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/{domain}";
}
