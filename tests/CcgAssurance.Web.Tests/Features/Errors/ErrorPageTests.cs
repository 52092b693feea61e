using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CcgAssurance.Web.Tests.Features.Errors;

public sealed class ErrorPageTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task An_unknown_address_says_that_there_is_no_page_and_where_to_go()
    {
        var page = await app.Visitor().OpenAsync("/no-such-page");

        Assert.Equal(404, page.Status);
        Assert.Equal("Page not found", page.Heading);
        Assert.Equal("/published", page.Link("Go to the published reports"));
    }

    [Fact]
    public async Task Somebody_who_is_logged_in_is_sent_back_to_the_groups()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead));

        Assert.Equal("/ccgs", (await visitor.OpenAsync("/no-such-page")).Link("Go to the list of clinical commissioning groups"));
    }

    [Fact]
    public async Task A_form_without_its_token_says_that_nothing_was_saved()
    {
        using var content = new FormUrlEncodedContent([]);
        var answer = await app.Visitor().Client.PostAsync("/account/log-in", content, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("The form could not be read", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/error/403")]
    [InlineData("/error/500")]
    public async Task Nobody_can_ask_for_an_error_page_directly(string address) =>
        Assert.Equal(404, (await app.Visitor().OpenAsync(address)).Status);

    [Fact]
    public async Task A_failure_shows_a_reference_and_nothing_of_the_fault()
    {
        await using var broken = new AssuranceApp();
        await broken.InitializeAsync();
        var visitor = await broken.LogInAsync(await broken.Given.UserAsync(Role.NationalTeam));
        await broken.ReadAsync(RenameNameOfCcgsAsync);

        var page = await visitor.OpenAsync("/ccgs");

        Assert.Equal(500, page.Status);
        Assert.Equal("Sorry, there is a problem with the service", page.Heading);
        Assert.Matches("Reference: [0-9a-f]{32}", page.Text);
        Assert.DoesNotContain("Exception", page.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Ccgs", page.Raw, StringComparison.Ordinal);
        Assert.Equal(Web.Infrastructure.Security.SecurityHeaders.ContentSecurityPolicy, page.Response.Headers.GetValues("Content-Security-Policy").Single());
    }

    // Each database has words of its own for it, which the migrations know.
    private static async Task<int> RenameNameOfCcgsAsync(AssuranceDbContext db)
    {
        var rename = new RenameColumnOperation { Table = "CcgNames", Name = "Name", NewName = "Nom" };
        var command = db.GetService<IMigrationsSqlGenerator>().Generate([rename], db.GetService<IDesignTimeModel>().Model).Single();
        return await db.Database.ExecuteSqlRawAsync(command.CommandText);
    }

    [Theory]
    [InlineData("a=%00", "application/x-www-form-urlencoded")]
    [InlineData("a=b", "multipart/form-data")]
    [InlineData("a=b", "application/x-www-form-urlencoded; charset=utf-7")]
    public async Task A_form_that_cannot_be_read_at_all_still_gets_the_page_that_says_so(string body, string type)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);

        var answer = await app.Visitor().Client.PostAsync("/account/log-in", content, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("The form could not be read", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
