using System.Net;
using System.Net.Http.Headers;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Published;

public sealed class PublicTagTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    public static TheoryData<string> Parts => ["", "/report.pdf", "/report.large-print.pdf", "/report.json"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Whoever_has_what_is_public_already_is_spared_it(string part)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var address = played.PublicRoot + part;

        var first = await AskAsync(address);
        var second = await AskAsync(address, first.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.NotNull(first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task The_file_and_the_data_say_when_they_were_made()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);

        Assert.NotNull((await AskAsync(played.PublicRoot + "/report.pdf")).Content.Headers.LastModified);
        Assert.NotNull((await AskAsync(played.PublicRoot + "/report.json")).Content.Headers.LastModified);
    }

    [Fact]
    [Rule("R246")]
    public async Task A_page_is_sent_again_once_its_report_is_being_corrected()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var tag = (await AskAsync(played.PublicRoot)).Headers.ETag;

        await played.ReopenAsync();
        var again = await AskAsync(played.PublicRoot, tag);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("being corrected", await again.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_the_readers_name_has_no_mark_of_the_public_one()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var tag = (await AskAsync(played.PublicRoot)).Headers.ETag;
        var director = await app.LogInAsync(played.Director);
        using var request = new HttpRequestMessage(HttpMethod.Get, played.PublicRoot);
        request.Headers.IfNoneMatch.Add(tag!);

        using var answer = await director.Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
        Assert.Contains(played.Director.Name, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_everybody_reads_is_compressed()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var director = await app.LogInAsync(played.Director);

        Assert.Equal(["br"], (await CompressedAsync(app.Visitor().Client, played.PublicRoot)).Content.Headers.ContentEncoding);
        Assert.Equal(["br"], (await CompressedAsync(app.Visitor().Client, played.PublicRoot + "/report.json")).Content.Headers.ContentEncoding);
        Assert.Empty((await CompressedAsync(app.Visitor().Client, played.PublicRoot + "/report.pdf")).Content.Headers.ContentEncoding);
        Assert.Empty((await CompressedAsync(app.Visitor().Client, "/account/log-in")).Content.Headers.ContentEncoding);
        Assert.Empty((await CompressedAsync(director.Client, played.PublicRoot)).Content.Headers.ContentEncoding);
        Assert.Empty((await CompressedAsync(director.Client, played.Root)).Content.Headers.ContentEncoding);
    }

    private async Task<HttpResponseMessage> AskAsync(string address, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return await app.Visitor().Client.SendAsync(request, Cancel);
    }

    private static async Task<HttpResponseMessage> CompressedAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        return await client.SendAsync(request, Cancel);
    }
}
