using CcgAssurance.Domain.Files;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>
/// Reads a posted file, checks what it is and has it scanned before any page sees it. What is wrong stands at the field
/// like any other answer that cannot be read.
/// </summary>
public sealed class UploadedFileModelBinder : IModelBinder, IModelBinderProvider
{
    /// <summary>Said of a file in which the scanner found something.</summary>
    public const string Harmful = "The selected file contains a virus";

    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Metadata.ModelType == typeof(UploadedFile) ? this : null;
    }

    /// <inheritdoc />
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var http = bindingContext.HttpContext;
        if (!http.Request.HasFormContentType ||
            (await http.Request.ReadFormAsync(http.RequestAborted)).Files.GetFile(bindingContext.ModelName) is not { } posted ||
            posted is { Length: 0, FileName: "" })
        {
            return;
        }

        var (file, problem) = posted.Length > FileCheck.MaxSize
            ? (null, FileCheck.TooLarge)
            : FileCheck.Check(posted.FileName, await BytesOfAsync(posted, http.RequestAborted));
        var scanner = http.RequestServices.GetRequiredService<IFileScanner>();
        if (file is not null && !await scanner.IsCleanAsync(file, http.RequestAborted))
        {
            (file, problem) = (null, Harmful);
        }

        if (file is null)
        {
            bindingContext.ModelState.AddModelError(bindingContext.ModelName, problem!);
            return;
        }

        // Nothing in it is an answer: without this every byte would be looked at for rules.
        bindingContext.ValidationState.Add(file, new() { SuppressValidation = true });
        bindingContext.Result = ModelBindingResult.Success(file);
    }

    private static async Task<byte[]> BytesOfAsync(IFormFile posted, CancellationToken cancellationToken)
    {
        var bytes = new byte[posted.Length];
        await using var stream = posted.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
