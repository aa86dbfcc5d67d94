// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/safe_file.h"

#include "core/storage/file_header.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

bool syncToDisk(const QFile& file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

// A rename is only durable once the folder that holds the name is.
void syncFolderOf(const QString& path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder >= 0) {
        fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

Error cannotWrite(const QString& target, const QString& detail)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Storage", "“%1” could not be written and is as it was before. Check that "
                                                   "the folder exists, may be written to and has space left.")
                .arg(QFileInfo(target).fileName()),
            target + u": "_s + detail};
}

} // namespace

SafeFile::SafeFile(const QString& target) : m_target(target), m_file(nameBeside(target))
{
}

SafeFile::~SafeFile()
{
    if (m_file.isOpen()) {
        m_file.close();
        m_file.remove();
    }
}

Error SafeFile::error(const QString& detail) const
{
    return cannotWrite(m_target, detail);
}

Result<> SafeFile::open()
{
    if (readFileHeader(m_target)) // a report or list over a ledger would be the end of it
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Storage", "“%1” is a Shirube file and was left alone. Choose another "
                                                           "name for the output.")
                        .arg(QFileInfo(m_target).fileName()),
                    m_target);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return tl::unexpected(error(m_file.errorString()));
    return {};
}

Result<> SafeFile::write(const QByteArray& bytes)
{
    // A short write is reported by its length alone; QFile stays silent about it.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 now = m_file.write(bytes.constData() + done, bytes.size() - done);
        if (now <= 0)
            return tl::unexpected(error(m_file.errorString()));
        done += now;
        m_written += now;
    }
    return {};
}

Result<> SafeFile::commit()
{
    if (!m_file.flush() || !syncToDisk(m_file) || m_file.size() != m_written)
        return tl::unexpected(error(m_file.errorString()));
    m_file.close();
    auto replaced = replaceFile(m_file.fileName(), m_target);
    if (!replaced)
        m_file.remove();
    return replaced;
}

Result<> writeFile(const QString& target, const QByteArray& bytes)
{
    SafeFile file(target);
    SHIRUBE_TRY(file.open());
    SHIRUBE_TRY(file.write(bytes));
    return file.commit();
}

Result<> replaceFile(const QString& finished, const QString& target)
{
    std::error_code failure;
    std::filesystem::rename(finished.toStdU16String(), target.toStdU16String(), failure);
    if (failure)
        return tl::unexpected(cannotWrite(target, QString::fromStdString(failure.message())));
    syncFolderOf(target);
    return {};
}

QString nameBeside(const QString& target)
{
    const QFileInfo info(target);
    return info.absolutePath() + u"/."_s + info.fileName() + u'.' +
           QString::number(QRandomGenerator::global()->generate(), 36) + u".tmp"_s;
}

} // namespace shirube::storage
