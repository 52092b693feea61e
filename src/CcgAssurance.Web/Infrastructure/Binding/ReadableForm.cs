using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>
/// Says of every form that cannot be read that it is malformed. A part in an encoding that the platform no longer supports, such as UTF-7,
/// would else fail as if it were our fault.
/// </summary>
internal sealed class ReadableForm(IFormFeature form) : IFormFeature
{
    public bool HasFormContentType => form.HasFormContentType;

    public IFormCollection? Form
    {
        get => form.Form;
        set => form.Form = value;
    }

    /// <summary>Has every form of this request read in this way.</summary>
    public static Task Use(HttpContext context, RequestDelegate next)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<FormOptions>>().Value;
        context.Features.Set<IFormFeature>(new ReadableForm(new FormFeature(context.Request, options)));
        return next(context);
    }

    public IFormCollection ReadForm()
    {
        try
        {
            return form.ReadForm();
        }
        catch (NotSupportedException encoding)
        {
            throw Malformed(encoding);
        }
    }

    public async Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await form.ReadFormAsync(cancellationToken);
        }
        catch (NotSupportedException encoding)
        {
            throw Malformed(encoding);
        }
    }

    private static InvalidDataException Malformed(NotSupportedException encoding) =>
        new("A part of the form is in an encoding that cannot be read.", encoding);
}
