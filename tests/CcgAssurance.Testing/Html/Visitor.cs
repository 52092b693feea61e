using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using CcgAssurance.Testing.Builders;
using Xunit;

namespace CcgAssurance.Testing.Html;

/// <summary>Somebody with a browser that keeps cookies and follows no redirect by itself.</summary>
public sealed class Visitor(HttpClient client, TestUser? user = null) : IDisposable
{
    /// <summary>Whose account it is; null for the public.</summary>
    public TestUser? User => user;

    public HttpClient Client => client;

    public async Task<Page> OpenAsync(string address) => await PageOf(await client.GetAsync(address));

    /// <summary>Sends the page's own form, hidden fields and token included, with some answers changed.</summary>
    public async Task<Page> SubmitAsync(PageForm form, Dictionary<string, string>? answers = null, params TestFile[] files) =>
        await PageOf(await client.SendAsync(form.ToRequest(answers ?? [], files)));

    /// <summary>Keeps a copy of what is typed into a form, as the script of the page does.</summary>
    public async Task<HttpStatusCode> KeepAsync(PageForm form, Dictionary<string, string> typed)
    {
        using var request = form.ToRequest(typed);
        var fields = (request.Content as MultipartFormDataContent)?.Where(part => part.Headers.ContentDisposition?.FileName is null);
        using var content = fields is null
            ? request.Content
            : new FormUrlEncodedContent(await Task.WhenAll(fields.Select(async part =>
                KeyValuePair.Create(part.Headers.ContentDisposition!.Name!.Trim('"'), await part.ReadAsStringAsync()))));
        return (await client.PostAsync("/working-copies", content)).StatusCode;
    }

    /// <summary>Follows the redirect of an answer.</summary>
    public async Task<Page> FollowAsync(Page answer)
    {
        Assert.Equal((int)HttpStatusCode.Redirect, answer.Status);
        return await OpenAsync(answer.Location!);
    }

    /// <summary>Logs in through the log-in page.</summary>
    public async Task LogInAsync(string email, string password)
    {
        var page = await OpenAsync("/account/log-in");
        var answer = await SubmitAsync(page.Form("/account/log-in"), new() { ["Form.Email"] = email, ["Form.Password"] = password });
        Assert.Equal((int)HttpStatusCode.Redirect, answer.Status);
    }

    public void Dispose() => client.Dispose();

    private static async Task<Page> PageOf(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        var document = (IHtmlDocument)await context.OpenAsync(request => request.Content(text).Address(response.RequestMessage!.RequestUri!.ToString()));
        return new Page(response, document, text);
    }
}
